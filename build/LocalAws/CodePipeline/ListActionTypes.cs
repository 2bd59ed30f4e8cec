using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Whose types: AWS, ThirdParty or Custom; none is all.</summary>
public sealed record ListActionTypesRequest(string? ActionOwnerFilter, string? NextToken, string? RegionFilter);

/// <summary>The action types that a structure may use.</summary>
public sealed record ListActionTypesResponse(IReadOnlyList<ActionType> ActionTypes);

/// <summary>An action type: its configuration keys and artifact counts.</summary>
public sealed record ActionType(
    ActionTypeId Id, ActionTypeSettings Settings, IReadOnlyList<ActionConfigurationProperty> ActionConfigurationProperties, ArtifactDetails InputArtifactDetails,
    ArtifactDetails OutputArtifactDetails);

/// <summary>Links of an action type; the types here have none.</summary>
public sealed record ActionTypeSettings;

/// <summary>A configuration key.</summary>
public sealed record ActionConfigurationProperty(string Name, bool Required, bool Key, bool Secret, bool Queryable);

/// <summary>How many artifacts an action may have.</summary>
public sealed record ArtifactDetails(int MinimumCount, int MaximumCount);

/// <summary>Lists the action types that this AWS runs.</summary>
public sealed class ListActionTypes(StateStore store, ActionFactory actions) : Operation<ListActionTypesRequest, ListActionTypesResponse>(store)
{
    /// <inheritdoc/>
    protected override ListActionTypesResponse Handle(ListActionTypesRequest request, CallContext call) => new(
        [.. Structure.ActionTypes.All.Where(rule => actions.Runs(rule.Id) && (request.ActionOwnerFilter is null || rule.Id.Owner == request.ActionOwnerFilter)).Select(Describe)]);

    private static ActionType Describe(ActionTypeRule rule) => new(
        rule.Id,
        new ActionTypeSettings(),
        [
            .. rule.Required.Select(key => new ActionConfigurationProperty(key, true, true, rule.Secret.Contains(key), false)),
            .. rule.Optional.Select(key => new ActionConfigurationProperty(key, false, false, rule.Secret.Contains(key), false)),
        ],
        new ArtifactDetails(rule.Inputs.Minimum, Math.Min(rule.Inputs.Maximum, 5)),
        new ArtifactDetails(rule.Outputs.Minimum, rule.Outputs.Maximum));
}
