using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Whose types: AWS, ThirdParty or Custom; none is all. And of which region.</summary>
public sealed record ListActionTypesRequest(string? ActionOwnerFilter, string? NextToken, string? RegionFilter);

/// <summary>The action types that a structure may use.</summary>
public sealed record ListActionTypesResponse(IReadOnlyList<ActionType> ActionTypes);

/// <summary>Lists the action types that this AWS runs, and the account's own.</summary>
public sealed class ListActionTypes(StateStore store, ActionFactory actions, CustomActionTypes own) : Operation<ListActionTypesRequest, ListActionTypesResponse>(store)
{
    /// <inheritdoc/>
    protected override ListActionTypesResponse Handle(ListActionTypesRequest request, CallContext call)
    {
        var scope = call.Scope with { Region = request.RegionFilter ?? call.Region };
        var types = Structure.ActionTypes.All.Where(rule => actions.Runs(rule.Id)).Select(Describe).Concat(own.List(scope));
        return new([.. types.Where(type => request.ActionOwnerFilter is null || type.Id.Owner == request.ActionOwnerFilter)]);
    }

    private static ActionType Describe(ActionTypeRule rule) => new(
        rule.Id,
        ActionTypeSettings.None,
        [
            .. rule.Required.Select(key => new ActionConfigurationProperty(key, true, true, rule.Secret.Contains(key), false)),
            .. rule.Optional.Select(key => new ActionConfigurationProperty(key, false, false, rule.Secret.Contains(key), false)),
        ],
        new ArtifactDetails(rule.Inputs.Minimum, Math.Min(rule.Inputs.Maximum, 5)),
        new ArtifactDetails(rule.Outputs.Minimum, rule.Outputs.Maximum));
}
