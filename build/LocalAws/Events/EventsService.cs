using LocalAws.Events.Archives;
using LocalAws.Events.Execution;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Events;

/// <summary>EventBridge: rules that match what the services here report, and targets that really receive it.</summary>
public sealed class EventsService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "events-2015-10-07";

    /// <inheritdoc/>
    public override string SigningName => "events";

    /// <inheritdoc/>
    public override string? TargetPrefix => "AWSEvents";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<RuleStore>()
        .AddSingleton<TaggedResource>()
        .AddSingleton<ITargetSender, SnsSender>()
        .AddSingleton<ITargetSender, CodePipelineSender>()
        .AddSingleton<ITargetSender, LogsSender>()
        .AddSingleton<ITargetSender, EventBusSender>()
        .AddSingleton<ITargetSender, FunctionSender>()
        .AddSingleton<ITargetSender, CodeBuildSender>()
        .AddSingleton<ITargetSender, RunCommandSender>()
        .AddSingleton<TargetRoles>()
        .AddSingleton<RuleMatcher>()
        .AddSingleton<IEventRecorder>(provider => provider.GetRequiredService<RuleMatcher>())
        .AddSingleton<IDeliverer, TargetDeliverer>()
        .AddSingleton<ArchiveStore>()
        .AddSingleton<IEventRecorder, ArchiveRecorder>()
        .AddSingleton<IDeliverer, ReplayDeliverer>()
        .AddSingleton(provider => new TargetSenders(provider.GetServices<ITargetSender>()))
        .AddHostedService<RuleScheduler>();

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<CancelReplay>()
        .Add<CreateArchive>()
        .Add<CreateEventBus>()
        .Add<DeleteArchive>()
        .Add<DeleteEventBus>()
        .Add<DeleteRule>()
        .Add<DescribeArchive>()
        .Add<DescribeEventBus>()
        .Add<DescribeReplay>()
        .Add<DescribeRule>()
        .Add<DisableRule>()
        .Add<EnableRule>()
        .Add<ListArchives>()
        .Add<ListEventBuses>()
        .Add<ListReplays>()
        .Add<ListRuleNamesByTarget>()
        .Add<ListRules>()
        .Add<ListTagsForResource>()
        .Add<ListTargetsByRule>()
        .Add<PutEvents>()
        .Add<PutPermission>()
        .Add<PutRule>()
        .Add<PutTargets>()
        .Add<RemovePermission>()
        .Add<RemoveTargets>()
        .Add<StartReplay>()
        .Add<TagResource>()
        .Add<TestEventPattern>()
        .Add<UntagResource>()
        .Add<UpdateArchive>()
        .Add<UpdateEventBus>();
}
