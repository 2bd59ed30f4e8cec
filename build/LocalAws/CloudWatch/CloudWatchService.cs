using LocalAws.CloudWatch.Execution;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CloudWatch;

/// <summary>CloudWatch's metrics and alarms: what deployments are stopped and rolled back by.</summary>
public sealed class CloudWatchService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "cloudwatch-2010-08-01";

    /// <inheritdoc/>
    public override string SigningName => "monitoring";

    /// <inheritdoc/>
    public override string? TargetPrefix => "GraniteServiceVersion20100801";

    /// <summary>Clients of the last years send CBOR or JSON, older ones forms.</summary>
    public override bool SpeaksWithoutTarget => true;

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<AlarmStore>()
        .AddSingleton<MetricStore>()
        .AddSingleton<AlarmTransitions>()
        .AddSingleton<AlarmRunner>()
        .AddHostedService(provider => provider.GetRequiredService<AlarmRunner>());

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => new("ValidationError", Violation.Describe(violations));

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<DeleteAlarms>()
        .Add<DescribeAlarmHistory>()
        .Add<DescribeAlarms>()
        .Add<DescribeAlarmsForMetric>()
        .Add<DisableAlarmActions>()
        .Add<EnableAlarmActions>()
        .Add<GetMetricData>()
        .Add<GetMetricStatistics>()
        .Add<ListMetrics>()
        .Add<ListTagsForResource>()
        .Add<PutMetricAlarm>()
        .Add<PutMetricData>()
        .Add<SetAlarmState>()
        .Add<TagResource>()
        .Add<UntagResource>();
}
