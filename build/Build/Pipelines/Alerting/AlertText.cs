using System.Globalization;

namespace Build.Pipelines.Alerting;

/// <summary>Who is told of what, as lines of text.</summary>
public static class AlertText
{
    private const int MostMails = 10;
    private const int MostLines = 6;

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(AlertReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Topics.Count == 0)
            yield return "Nobody is told: set alerts.email or alerts.webhooks (build/settings.json, NUTSHELL_ALERTS_EMAIL, --alerts-email), then ./build.sh --target Provision-Alerts";
        foreach (var topic in report.Topics)
            yield return $"topic    {topic.Arn}, {(topic.Key is { } key ? $"encrypted with {key}" : "encrypted on SNS's disks (alerts.kmsKey names a key of your own)")}";
        foreach (var rule in report.Rules)
            yield return $"rule     {rule.Name,-36} {rule.State,-9} {rule.Description}{(rule.Region is { } region ? $" ({region})" : "")}{(rule.Targets == 0 ? "; NO TARGET: ./build.sh --target Provision-Alerts mends it" : "")}";
        foreach (var subscription in report.Subscriptions)
        {
            yield return $"{Kind(subscription.Protocol),-8} {subscription.Endpoint,-36} {subscription.State}";
            if (subscription.Next is { } next)
                yield return $"           {next}";
        }
        if (report is { Topics.Count: > 0, Subscriptions.Count: 0 })
            yield return "Nobody has subscribed: set alerts.email or alerts.webhooks, then ./build.sh --target Provision-Alerts";
        foreach (var line in Mails(report.Mails))
            yield return line;
    }

    private static IEnumerable<string> Mails(IReadOnlyList<Mail> mails)
    {
        foreach (var mail in mails.Take(MostMails))
        {
            yield return "";
            yield return $"{mail.Date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}  to {mail.To}: {mail.Subject}";
            yield return $"  {mail.File}";
            foreach (var line in mail.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(MostLines))
                yield return $"  | {line}";
        }
        if (mails.Count > MostMails)
            yield return $"... and {mails.Count - MostMails} older ones beside them.";
    }

    private static string Kind(string protocol) => protocol.StartsWith("http", StringComparison.Ordinal) ? "webhook" : protocol;
}
