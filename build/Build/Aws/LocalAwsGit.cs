using System.Globalization;

namespace Build.Aws;

/// <summary>
/// What git needs in its environment (2.31 or later) to take CodeCommit's own addresses, and the endpoint's, for those that the embedded one answers, and
/// to get its password from the AWS CLI, in every region. The CLI's helper reads the region from the host's name, which therefore stays in front of <c>.localhost</c>.
/// </summary>
internal static class LocalAwsGit
{
    public static IEnumerable<KeyValuePair<string, string>> Variables(Uri endpoint, string region)
    {
        var (host, any) = (HostIn(region), Here(HostIn("*"), endpoint));
        (string Key, string Value)[] settings =
        [
            ($"url.{Here(host, endpoint)}.insteadOf", $"https://{host}/"),
            ($"url.{Here(host, endpoint)}.insteadOf", endpoint.ToString()),
            ($"http.{any}.proxy", ""),
            ($"credential.{any}.helper", "!aws codecommit credential-helper $@"),
            ($"credential.{any}.useHttpPath", "true"),
        ];
        return settings.SelectMany((setting, index) => new KeyValuePair<string, string>[] { new(Name("KEY", index), setting.Key), new(Name("VALUE", index), setting.Value) })
            .Prepend(new("GIT_CONFIG_COUNT", settings.Length.ToString(CultureInfo.InvariantCulture)));
    }

    private static string HostIn(string region) => $"git-codecommit.{region}.amazonaws.com";

    private static string Here(string host, Uri endpoint) => string.Create(CultureInfo.InvariantCulture, $"http://{host}.localhost:{endpoint.Port}/");

    private static string Name(string part, int index) => string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_{part}_{index}");
}
