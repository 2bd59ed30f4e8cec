using LocalAws.CodeDeploy;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which run of a deploy action; filters by TARGET_STATUS.</summary>
public sealed record ListDeployActionExecutionTargetsRequest(string? PipelineName, string ActionExecutionId, IReadOnlyList<TargetFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>Targets that have one of these values.</summary>
public sealed record TargetFilter(string? Name, IReadOnlyList<string>? Values);

/// <summary>A page of targets.</summary>
public sealed record ListDeployActionExecutionTargetsResponse(IReadOnlyList<DeployActionExecutionTarget> Targets, string? NextToken);

/// <summary>Lists what a CodeDeploy action deploys to, and how far each target is: the instances or the function of its deployment.</summary>
public sealed class ListDeployActionExecutionTargets(StateStore store, PipelineStore pipelines, ExecutionStore executions, CodeDeployStore deployments)
    : Operation<ListDeployActionExecutionTargetsRequest, ListDeployActionExecutionTargetsResponse>(store)
{
    /// <inheritdoc/>
    protected override ListDeployActionExecutionTargetsResponse Handle(ListDeployActionExecutionTargetsRequest request, CallContext call)
    {
        if (request.PipelineName is { } name) pipelines.Get(call.Scope, name);
        var names = request.PipelineName is { } one ? [one] : pipelines.List(call.Scope).Select(pipeline => pipeline.Structure.Name);
        var (declaration, record) = names.Select(pipeline => Find(call.Scope, pipeline, request.ActionExecutionId)).FirstOrDefault(found => found is not null)
            ?? throw new AwsException("ActionExecutionNotFoundException", $"There is no action execution '{request.ActionExecutionId}'");
        if (declaration.ActionTypeId.Category != "Deploy")
            throw CodePipelineErrors.Validation($"Action '{declaration.Name}' is of category {declaration.ActionTypeId.Category}: only deploy actions have targets");
        var wanted = request.Filters?.Where(filter => filter.Name == "TARGET_STATUS").SelectMany(filter => filter.Values ?? []).ToHashSet(StringComparer.Ordinal);
        var (page, next) = History.Page(
            Targets(call.Scope, declaration, record).Where(target => wanted is not { Count: > 0 } || wanted.Contains(target.Status!)), request.NextToken, request.MaxResults ?? 100);
        return new(page, next);
    }

    private (ActionDeclaration Declaration, ActionRecord Record)? Find(Scope scope, string pipeline, string id)
    {
        foreach (var execution in History.Newest(executions, scope, pipeline))
        {
            foreach (var stage in execution.Stages)
            {
                if (stage.Actions.Concat(stage.EarlierActions).FirstOrDefault(action => action.Id == id) is not { } record) continue;
                var declared = pipelines.StructureOf(scope, execution).Stages.First(each => each.Name == stage.Name);
                return (declared.Actions.First(action => action.Name == record.Name), record);
            }
        }

        return null;
    }

    private IEnumerable<DeployActionExecutionTarget> Targets(Scope scope, ActionDeclaration declaration, ActionRecord record) =>
        declaration.ActionTypeId == ActionTypes.CodeDeploy.Id && record.ExternalExecutionId is { } deployment
            ? deployments.Targets(scope with { Region = declaration.Region ?? scope.Region }, deployment).Select(document => DeployTargets.Of(DeploymentTarget.Of(document)))
            : [];
}
