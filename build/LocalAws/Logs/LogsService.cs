using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Logs;

/// <summary>CloudWatch Logs: groups, streams and their events.</summary>
public sealed class LogsService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "logs-2014-03-28";

    /// <inheritdoc/>
    public override string SigningName => "logs";

    /// <inheritdoc/>
    public override string TargetPrefix => "Logs_20140328";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<LogsStore>()
        .AddSingleton<ResourcePolicyStore>()
        .AddSingleton<EventFile>()
        .AddSingleton<MetricFilters>()
        .AddSingleton<Subscriptions>()
        .AddSingleton<LogIngest>()
        .AddSingleton<LogWriter>()
        .AddSingleton<ExportStore>()
        .AddSingleton<ExportBucket>()
        .AddSingleton<ExportRunner>()
        .AddHostedService(provider => provider.GetRequiredService<ExportRunner>())
        .AddSingleton<QueryStore>()
        .AddSingleton<QueryRunner>()
        .AddHostedService(provider => provider.GetRequiredService<QueryRunner>());

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations) => LogsErrors.InvalidParameter(Violation.Describe(violations));

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) =>
        table
            .Add<CreateLogGroup>()
            .Add<DeleteLogGroup>()
            .Add<DescribeLogGroups>()
            .Add<PutLogGroupDeletionProtection>()
            .Add<CreateLogStream>()
            .Add<DeleteLogStream>()
            .Add<DescribeLogStreams>()
            .Add<PutLogEvents>()
            .Add<GetLogEvents>()
            .Add<FilterLogEvents>()
            .Add<PutRetentionPolicy>()
            .Add<DeleteRetentionPolicy>()
            .Add<TagResource>()
            .Add<UntagResource>()
            .Add<ListTagsForResource>()
            .Add<TagLogGroup>()
            .Add<UntagLogGroup>()
            .Add<ListTagsLogGroup>()
            .Add<PutMetricFilter>()
            .Add<DescribeMetricFilters>()
            .Add<DeleteMetricFilter>()
            .Add<TestMetricFilter>()
            .Add<PutSubscriptionFilter>()
            .Add<DescribeSubscriptionFilters>()
            .Add<DeleteSubscriptionFilter>()
            .Add<PutResourcePolicy>()
            .Add<DescribeResourcePolicies>()
            .Add<DeleteResourcePolicy>()
            .Add<AssociateKmsKey>()
            .Add<DisassociateKmsKey>()
            .Add<ListLogGroups>()
            .Add<StartQuery>()
            .Add<GetQueryResults>()
            .Add<StopQuery>()
            .Add<DescribeQueries>()
            .Add<PutQueryDefinition>()
            .Add<DescribeQueryDefinitions>()
            .Add<DeleteQueryDefinition>()
            .Add<GetLogRecord>()
            .Add<GetLogGroupFields>()
            .Add<CreateExportTask>()
            .Add<DescribeExportTasks>()
            .Add<CancelExportTask>();
}
