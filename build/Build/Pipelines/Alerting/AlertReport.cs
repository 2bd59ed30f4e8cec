using Build.Reporting;

namespace Build.Pipelines.Alerting;

/// <summary>Who is told of what.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Topics">Topics that messages go to; none when alerts are not provisioned.</param>
/// <param name="Rules">Changes that are told.</param>
/// <param name="Subscriptions">Who is told.</param>
/// <param name="Mails">E-mails of a rehearsal, the newest first.</param>
public sealed record AlertReport(int Version, IReadOnlyList<AlertTopic> Topics, IReadOnlyList<AlertRuleState> Rules, IReadOnlyList<AlertSubscription> Subscriptions, IReadOnlyList<Mail> Mails) : IDocument;

/// <summary>A topic.</summary>
/// <param name="Arn">ARN.</param>
/// <param name="Key">KMS key that it is encrypted with; null for the disk encryption of SNS alone.</param>
public sealed record AlertTopic(string Arn, string? Key);

/// <summary>A rule.</summary>
/// <param name="Name">Name.</param>
/// <param name="State">ENABLED or DISABLED.</param>
/// <param name="Description">What it tells of.</param>
/// <param name="Targets">How many targets it has.</param>
public sealed record AlertRuleState(string Name, string State, string? Description, int Targets)
{
    /// <summary>Its region; null for the pipeline's own.</summary>
    public string? Region { get; init; }
}

/// <summary>A subscription.</summary>
/// <param name="Protocol">SNS's word.</param>
/// <param name="Endpoint">Address, or a webhook's host: its path may be a secret.</param>
/// <param name="State"><c>confirmed</c> or <c>pending</c>.</param>
/// <param name="Next">What has to happen, when it is pending.</param>
public sealed record AlertSubscription(string Protocol, string Endpoint, string State, string? Next);
