using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.CustomActions;

/// <summary>The action types that accounts made for their own job workers. A deleted one stays marked: its version is never free for another.</summary>
public sealed class CustomActionTypes(StateStore store)
{
    private readonly Collection<CustomActionType> types = store.Collection<CustomActionType>("codepipeline.custom-action-types");

    /// <summary>The type, deleted or not; null when it never was.</summary>
    public CustomActionType? FindEver(Scope scope, string category, string provider, string version) => types.Find(scope, Key(category, provider, version));

    /// <summary>The type as a pipeline may use it, or null.</summary>
    public CustomActionType? Find(Scope scope, ActionTypeId id) =>
        id.Owner == "Custom" && FindEver(scope, id.Category, id.Provider, id.Version) is { IsDeleted: false } found ? found : null;

    /// <summary>The types that are there, in the order of their categories, providers and versions.</summary>
    public IEnumerable<ActionType> List(Scope scope) => types.List(scope).Where(type => !type.IsDeleted).Select(type => type.Type);

    public void Put(Scope scope, CustomActionType type) => types.Put(scope, Key(type.Type.Id.Category, type.Type.Id.Provider, type.Type.Id.Version), type);

    /// <summary>What a structure of the scope may say of an action: of AWS's types, or of the account's own in the action's region.</summary>
    public Func<ActionDeclaration, ActionTypeRule?> RulesOf(Scope scope) => action =>
        ActionTypes.Find(action.ActionTypeId) ?? Find(scope with { Region = action.Region ?? scope.Region }, action.ActionTypeId)?.Rule;

    private static string Key(string category, string provider, string version) => $"{category}/{provider}/{version}";
}

/// <summary>An action type of an account's own.</summary>
public sealed record CustomActionType
{
    public required ActionType Type { get; init; }
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
    public bool IsDeleted { get; init; }

    /// <summary>The configuration key by which PollForJobs filters, if the type has one.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? Queryable => Type.ActionConfigurationProperties.FirstOrDefault(property => property.Queryable == true)?.Name;

    /// <summary>What a structure may say of actions of the type.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public ActionTypeRule Rule => new(
        Type.Id, Count(Type.InputArtifactDetails), Count(Type.OutputArtifactDetails),
        [.. Type.ActionConfigurationProperties.Where(property => property.Required).Select(property => property.Name)],
        [.. Type.ActionConfigurationProperties.Where(property => !property.Required).Select(property => property.Name)])
    {
        Secret = [.. Type.ActionConfigurationProperties.Where(property => property.Secret).Select(property => property.Name)],
        ValueTypes = Type.ActionConfigurationProperties.ToDictionary(property => property.Name, property => property.Type ?? "String"),
        Queryable = Queryable,
    };

    private static ArtifactCount Count(ArtifactDetails details) => new(details.MinimumCount, details.MaximumCount);
}
