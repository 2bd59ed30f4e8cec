using System.Globalization;

namespace Build.Aws;

/// <summary>
/// What git needs in its environment (2.31 or later) to take CodeCommit's own addresses, and those that the embedded one answers, for the embedded one's,
/// and to get its password from the AWS CLI. The CLI's helper reads the region from the host's name, which therefore stays in front of <c>.localhost</c>.
/// </summary>
internal static class LocalAwsGit
{
    // Of the helper's commands only get takes the option; the others do nothing.
    private const string Unchecked = "!f() { [ \"$1\" != get ] || aws codecommit credential-helper --ignore-host-check get; }; f";

    public static IEnumerable<KeyValuePair<string, string>> Variables(Uri endpoint, string region)
    {
        var host = $"git-codecommit.{region}.amazonaws.com";
        var (here, plain) = (string.Create(CultureInfo.InvariantCulture, $"http://{host}.localhost:{endpoint.Port}/"), endpoint.ToString());
        (string Key, string Value)[] settings =
        [
            ($"url.{here}.insteadOf", $"https://{host}/"),
            ($"http.{here}.proxy", ""),
            ($"credential.{here}.helper", "!aws codecommit credential-helper $@"),
            ($"credential.{here}.useHttpPath", "true"),
            ($"credential.{plain}.helper", Unchecked),
            ($"credential.{plain}.useHttpPath", "true"),
        ];
        return settings.SelectMany((setting, index) => new KeyValuePair<string, string>[] { new(Name("KEY", index), setting.Key), new(Name("VALUE", index), setting.Value) })
            .Prepend(new("GIT_CONFIG_COUNT", settings.Length.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Name(string part, int index) => string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_{part}_{index}");
}
