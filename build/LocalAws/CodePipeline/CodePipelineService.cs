using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Execution;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Execution.Actions.Stacks;
using LocalAws.CodePipeline.Execution.Rules;
using LocalAws.CodePipeline.Execution.Triggers;
using LocalAws.CodePipeline.Structure;
using LocalAws.CodePipeline.Webhooks;
using LocalAws.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodePipeline;

/// <summary>CodePipeline: pipelines of both types, their executions and state, approvals, retries, rollbacks, transitions.</summary>
public sealed class CodePipelineService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "codepipeline-2015-07-09";

    /// <inheritdoc/>
    public override string SigningName => "codepipeline";

    /// <inheritdoc/>
    public override string? TargetPrefix => "CodePipeline_20150709";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<PipelineStore>()
        .AddSingleton<PipelineRole>()
        .AddSingleton<CustomActionTypes>()
        .AddSingleton<ActionSecrets>()
        .AddSingleton<TaggedResources>()
        .AddSingleton<ExecutionStore>()
        .AddSingleton<PipelineSignal>()
        .AddSingleton<ExecutionStarter>()
        .AddSingleton<Transitions>()
        .AddSingleton<WebhookStore>()
        .AddSingleton<WebhookRoute>()
        .AddSingleton<S3Artifacts>()
        .AddSingleton<ArtifactBucket>()
        .AddSingleton<ArtifactReplication>()
        .AddSingleton<RolePermissions>()
        .AddSingleton<ActionFactory>()
        .AddSingleton<LimitedWork>()
        .AddSingleton<ActionRunner>()
        .AddSingleton<IConditionRule, CloudWatchAlarmRule>()
        .AddSingleton<IConditionRule, DeploymentWindowRule>()
        .AddSingleton<IConditionRule>(services => ActivatorUtilities.CreateInstance<ActionRule>(services, RuleTypes.LambdaInvoke, ActionTypes.LambdaInvoke))
        .AddSingleton<IConditionRule>(services => ActivatorUtilities.CreateInstance<ActionRule>(services, RuleTypes.CodeBuild, ActionTypes.CodeBuild))
        .AddSingleton<IConditionRule>(services => ActivatorUtilities.CreateInstance<ActionRule>(services, RuleTypes.Commands, ActionTypes.Commands))
        .AddSingleton<RuleRunner>()
        .AddSingleton<IPipelineAction, CodeCommitSourceAction>()
        .AddSingleton<SnapshotRepository>()
        .AddSingleton<IPipelineAction, S3SourceAction>()
        .AddSingleton<BuildWork>()
        .AddSingleton<IPipelineAction, CodeBuildAction>()
        .AddSingleton<IPipelineAction, CommandsAction>()
        .AddSingleton<IPipelineAction, CodeDeployAction>()
        .AddSingleton<IPipelineAction, S3DeployAction>()
        .AddSingleton<StackPermissions>()
        .AddSingleton<StackInputs>()
        .AddSingleton<StackOutputs>()
        .AddSingleton<IPipelineAction, CloudFormationAction>()
        .AddSingleton<PosingSource>()
        .AddSingleton<IPipelineAction, CodeStarSourceConnectionAction>()
        .AddSingleton<IPipelineAction, GitHubSourceAction>()
        .AddSingleton<IPipelineAction, ManualApprovalAction>()
        .AddSingleton<JobMaker>()
        .AddSingleton<PipelineJobs>()
        .AddSingleton<CustomAction>()
        .AddSingleton<IPipelineAction, LambdaInvokeAction>()
        .AddSingleton<ConnectionTriggers>()
        .AddHostedService<PipelineRunner>()
        .AddHostedService<RepositoryWatcher>()
        .AddHostedService<FolderWatcher>()
        .AddHostedService<S3SourcePoller>()
        .AddHostedService<SourceTriggers>();

    /// <inheritdoc/>
    public override void MapRoutes(IEndpointRouteBuilder routes) => WebhookRoute.Map(routes);

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AcknowledgeJob>()
        .Add<CreateCustomActionType>()
        .Add<CreatePipeline>()
        .Add<DeleteCustomActionType>()
        .Add<DeletePipeline>()
        .Add<DeleteWebhook>()
        .Add<DisableStageTransition>()
        .Add<EnableStageTransition>()
        .Add<GetActionType>()
        .Add<GetJobDetails>()
        .Add<GetPipeline>()
        .Add<GetPipelineExecution>()
        .Add<GetPipelineState>()
        .Add<ListActionExecutions>()
        .Add<ListActionTypes>()
        .Add<ListDeployActionExecutionTargets>()
        .Add<ListPipelineExecutions>()
        .Add<ListPipelines>()
        .Add<ListRuleExecutions>()
        .Add<ListRuleTypes>()
        .Add<ListTagsForResource>()
        .Add<ListWebhooks>()
        .Add<OverrideStageCondition>()
        .Add<PollForJobs>()
        .Add<PutApprovalResult>()
        .Add<PutJobFailureResult>()
        .Add<PutJobSuccessResult>()
        .Add<PutWebhook>()
        .Add<RetryStageExecution>()
        .Add<RollbackStage>()
        .Add<StartPipelineExecution>()
        .Add<StopPipelineExecution>()
        .Add<TagResource>()
        .Add<UntagResource>()
        .Add<UpdateActionType>()
        .Add<UpdatePipeline>();
}
