using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline; with a filter, one execution.</summary>
public sealed record ListRuleExecutionsRequest(string PipelineName, ActionExecutionFilter? Filter, int? MaxResults, string? NextToken);

/// <summary>A page of evaluations of rules, newest first.</summary>
public sealed record ListRuleExecutionsResponse(IReadOnlyList<RuleExecutionDetail> RuleExecutionDetails, string? NextToken);

/// <summary>An evaluation of a rule.</summary>
public sealed record RuleExecutionDetail(
    string PipelineExecutionId, string RuleExecutionId, int PipelineVersion, string StageName, string RuleName, DateTimeOffset StartTime,
    DateTimeOffset LastUpdateTime, string Status, RuleExecutionInput Input, RuleExecutionOutput Output);

/// <summary>What a rule was given.</summary>
public sealed record RuleExecutionInput(RuleTypeId RuleTypeId, IReadOnlyDictionary<string, string>? Configuration, IReadOnlyDictionary<string, string> ResolvedConfiguration,
    string? RoleArn, string Region, IReadOnlyList<ArtifactDetail> InputArtifacts);

/// <summary>What a rule found.</summary>
public sealed record RuleExecutionOutput(RuleExecutionResult ExecutionResult);

/// <summary>The finding in words, and the error when it is not met.</summary>
public sealed record RuleExecutionResult(string? ExternalExecutionId, string? ExternalExecutionSummary, string? ExternalExecutionUrl, ErrorDetails? ErrorDetails);

/// <summary>Lists the evaluations of the rules in a pipeline's conditions.</summary>
public sealed class ListRuleExecutions(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<ListRuleExecutionsRequest, ListRuleExecutionsResponse>(store)
{
    /// <inheritdoc/>
    protected override ListRuleExecutionsResponse Handle(ListRuleExecutionsRequest request, CallContext call)
    {
        pipelines.Get(call.Scope, request.PipelineName);
        var one = request.Filter?.PipelineExecutionId ?? request.Filter?.LatestInPipelineExecution?.PipelineExecutionId;
        var listed = one is null
            ? History.Newest(executions, call.Scope, request.PipelineName)
            : [executions.Get(call.Scope, request.PipelineName, one)];
        var (page, next) = History.Page(listed.SelectMany(execution => Details(call.Scope, execution, earlierToo: request.Filter?.LatestInPipelineExecution?.StartTimeRange != "Latest")), request.NextToken, request.MaxResults ?? 100);
        return new ListRuleExecutionsResponse(page, next);
    }

    private IEnumerable<RuleExecutionDetail> Details(Scope scope, ExecutionRecord execution, bool earlierToo)
    {
        var structure = pipelines.StructureOf(scope, execution);
        return execution.Stages.SelectMany(stage => stage.Rules.Concat(earlierToo ? stage.EarlierRules : []).Select(rule => Detail(scope, structure, execution, stage.Name, rule)))
            .OrderByDescending(rule => rule.StartTime);
    }

    private static RuleExecutionDetail Detail(Scope scope, PipelineDeclaration structure, ExecutionRecord execution, string stageName, RuleRecord rule)
    {
        var stage = structure.Stages.First(declared => declared.Name == stageName);
        var declaration = Enum.GetValues<ConditionKind>().Where(kind => rule.Kind is null || rule.Kind == kind).SelectMany(kind => stage.ConditionOf(kind)?.Rules ?? []).First(declared => declared.Name == rule.Name);
        return new RuleExecutionDetail(
            execution.Id, rule.Id, execution.PipelineVersion, stageName, rule.Name, rule.Time, rule.Updated ?? rule.Time, rule.Status,
            new RuleExecutionInput(declaration.RuleTypeId, declaration.Configuration, rule.ResolvedConfiguration, declaration.RoleArn, declaration.Region ?? scope.Region, rule.InputArtifacts),
            new RuleExecutionOutput(new RuleExecutionResult(rule.ExternalExecutionId, rule.Summary, rule.ExternalExecutionUrl, rule.ErrorDetails)));
    }
}
