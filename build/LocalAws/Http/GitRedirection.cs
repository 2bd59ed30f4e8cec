using System.Globalization;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Http;

/// <summary>
/// CodeCommit's own addresses (<c>https://git-codecommit.REGION.amazonaws.com/v1/repos/NAME</c>) for git in builds and on instances: a configuration
/// that git includes leads them here. The name stays in front of <c>.localhost</c>, so that the AWS CLI's credential helper takes the host for
/// CodeCommit's and signs for its region.
/// </summary>
internal static class GitRedirection
{
    private const string Count = "GIT_CONFIG_COUNT";

    /// <summary>Text of a git configuration.</summary>
    /// <param name="endpoint">Where this server answers; the lines lead to its port on loopback.</param>
    /// <param name="region">Region whose repositories are meant by the endpoint's own address; null for none.</param>
    public static string Configuration(string endpoint, string? region = null)
    {
        var plain = new Uri(endpoint);
        var text = new StringBuilder();
        foreach (var each in AwsRegions.All.Where(each => AwsRegions.Has(each, "codecommit")))
        {
            var here = Address(each, plain.Port);
            text.Append(CultureInfo.InvariantCulture, $"[url \"{here}\"]\n\tinsteadOf = https://{Host(each)}/\n[http \"{here}\"]\n\tproxy =\n");
        }
        return region is null ? text.ToString() : text.Append(CultureInfo.InvariantCulture, $"[url \"{Address(region, plain.Port)}\"]\n\tinsteadOf = {plain}\n").ToString();
    }

    /// <summary>Address of a region's repositories on loopback; <c>v1/repos/NAME</c> stands behind it.</summary>
    public static string Address(string region, int port) => string.Create(CultureInfo.InvariantCulture, $"http://{Host(region)}.localhost:{port}/");

    /// <summary>Has git (2.31 or later) read a configuration file before its own, by variables; what they say already stays.</summary>
    public static void Include(IDictionary<string, string> variables, string file)
    {
        var before = variables.TryGetValue(Count, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
        variables[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_KEY_{before}")] = "include.path";
        variables[string.Create(CultureInfo.InvariantCulture, $"GIT_CONFIG_VALUE_{before}")] = file;
        variables[Count] = (before + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Host(string region) => $"git-codecommit.{region}.amazonaws.com";
}
