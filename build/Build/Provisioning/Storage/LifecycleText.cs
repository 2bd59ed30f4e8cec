using System.Globalization;
using System.Text.RegularExpressions;
using Amazon.S3;
using Amazon.S3.Model;

namespace Build.Provisioning.Storage;

/// <summary>The only lifecycle that we configure, as text: after how many days old versions and abandoned uploads go.</summary>
internal static partial class LifecycleText
{
    private const string RuleId = "nutshell";

    public static string Of(int noncurrentDays, int uploadDays) => $"old versions {noncurrentDays} days, uploads {uploadDays} days";

    /// <summary>The text of a live configuration; one that is not of our form shows as its number of rules.</summary>
    public static string? Of(LifecycleConfiguration? configuration) => configuration?.Rules switch
    {
        null or { Count: 0 } => null,
        [{ Id: RuleId, NoncurrentVersionExpiration.NoncurrentDays: { } versions, AbortIncompleteMultipartUpload.DaysAfterInitiation: { } uploads }] => Of(versions, uploads),
        var rules => $"{rules.Count} other rules",
    };

    public static LifecycleConfiguration Parse(string text)
    {
        var match = Form().Match(text);
        return new LifecycleConfiguration
        {
            Rules =
            [
                new LifecycleRule
                {
                    Id = RuleId,
                    Status = LifecycleRuleStatus.Enabled,
                    Filter = new LifecycleFilter { Prefix = "" },
                    NoncurrentVersionExpiration = new LifecycleRuleNoncurrentVersionExpiration { NoncurrentDays = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) },
                    AbortIncompleteMultipartUpload = new LifecycleRuleAbortIncompleteMultipartUpload { DaysAfterInitiation = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) },
                },
            ],
        };
    }

    [GeneratedRegex(@"^old versions (\d+) days, uploads (\d+) days$")]
    private static partial Regex Form();
}
