using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>The new type: its name and version, configuration keys, artifact counts and links.</summary>
public sealed record CreateCustomActionTypeRequest(
    string Category, string Provider, string Version, ActionTypeSettings? Settings, IReadOnlyList<ActionConfigurationProperty>? ConfigurationProperties,
    ArtifactDetails InputArtifactDetails, ArtifactDetails OutputArtifactDetails, IReadOnlyList<Tag>? Tags);

/// <summary>The type as it is kept; its owner is Custom.</summary>
public sealed record CreateCustomActionTypeResponse(ActionType ActionType, IReadOnlyList<Tag>? Tags);

/// <summary>
/// Makes an action type whose actions a job worker of the account's own does. A version that was deleted can be made again as it was, and never otherwise
/// (AWS: DeleteCustomActionType).
/// </summary>
public sealed class CreateCustomActionType(StateStore store, CustomActionTypes types) : Operation<CreateCustomActionTypeRequest, CreateCustomActionTypeResponse>(store)
{
    /// <summary>AWS's quota of custom actions in a region.</summary>
    private const int Maximum = 50;

    /// <inheritdoc/>
    protected override CreateCustomActionTypeResponse Handle(CreateCustomActionTypeRequest request, CallContext call)
    {
        var id = new ActionTypeId { Category = request.Category, Owner = "Custom", Provider = request.Provider, Version = request.Version };
        var type = new ActionType(id, request.Settings, request.ConfigurationProperties ?? [], request.InputArtifactDetails, request.OutputArtifactDetails);
        CustomActionTypeRules.Check(type);
        var tags = Tag.Checked(request.Tags);
        if (types.FindEver(call.Scope, request.Category, request.Provider, request.Version) is { } present) CheckRestores(present, type);
        if (types.List(call.Scope).Count() >= Maximum) throw CodePipelineErrors.LimitExceeded($"The account already has {Maximum} custom action types in {call.Region}");
        types.Put(call.Scope, new CustomActionType { Type = type, Tags = tags });
        return new(type, request.Tags is null ? null : Tag.Of(tags));
    }

    private static void CheckRestores(CustomActionType present, ActionType type)
    {
        if (!present.IsDeleted) throw CodePipelineErrors.Validation($"ActionType {type.Id} already exists; give a new one another version");
        if (!Same(present.Type, type))
            throw CodePipelineErrors.Validation($"ActionType {type.Id} was deleted: it can be made again just as it was, or otherwise with a version that was never used");
    }

    private static bool Same(ActionType one, ActionType other) => one.Settings == other.Settings && one.ActionConfigurationProperties.SequenceEqual(other.ActionConfigurationProperties)
        && (one.InputArtifactDetails, one.OutputArtifactDetails) == (other.InputArtifactDetails, other.OutputArtifactDetails);
}
