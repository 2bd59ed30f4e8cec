using System.Text.Json.Serialization;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>An alarm on one metric.</summary>
public sealed record MetricAlarm
{
    public string? AlarmName { get; init; }

    public string? AlarmArn { get; init; }

    public string? AlarmDescription { get; init; }

    public DateTimeOffset? AlarmConfigurationUpdatedTimestamp { get; init; }

    public bool? ActionsEnabled { get; init; }

    public IReadOnlyList<string>? OKActions { get; init; }

    public IReadOnlyList<string>? AlarmActions { get; init; }

    public IReadOnlyList<string>? InsufficientDataActions { get; init; }

    public string? StateValue { get; init; }

    public string? StateReason { get; init; }

    public string? StateReasonData { get; init; }

    public DateTimeOffset? StateUpdatedTimestamp { get; init; }

    public DateTimeOffset? StateTransitionedTimestamp { get; init; }

    public string? MetricName { get; init; }

    public string? Namespace { get; init; }

    public string? Statistic { get; init; }

    public IReadOnlyList<Dimension>? Dimensions { get; init; }

    public int? Period { get; init; }

    public string? Unit { get; init; }

    public int? EvaluationPeriods { get; init; }

    public int? DatapointsToAlarm { get; init; }

    public double? Threshold { get; init; }

    public string? ComparisonOperator { get; init; }

    public string? TreatMissingData { get; init; }

    /// <summary>What it watches.</summary>
    [JsonIgnore]
    public Metric Metric => new(Namespace, MetricName, Dimensions);

    /// <summary>What a transition to its state is to do.</summary>
    internal IReadOnlyList<string> ActionsOf(string state) => (state switch { "ALARM" => AlarmActions, "OK" => OKActions, _ => InsufficientDataActions }) ?? [];

    internal static string ArnOf(Scope scope, string name) => Arn.Of("cloudwatch", scope, "alarm:" + name).ToString();
}
