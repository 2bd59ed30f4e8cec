using System.Text;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.CustomActions;

/// <summary>Secret configuration values of custom actions, sealed, apart from the structures that show a mask in their place. A worker's job has them.</summary>
public sealed class ActionSecrets(StateStore store, SecretBox box)
{
    private readonly Collection<SealedConfiguration> secrets = store.Collection<SealedConfiguration>("codepipeline.action-secrets");

    /// <summary>Keeps the secrets of one version of a structure.</summary>
    public void Keep(Scope scope, PipelineDeclaration given, int version, Func<ActionDeclaration, ActionTypeRule?> rules)
    {
        foreach (var (stage, action) in given.Stages.SelectMany(stage => stage.Actions.Where(action => action.ActionTypeId.Owner == "Custom").Select(action => (stage, action))))
        {
            var key = Key(given.Name, version, stage.Name, action.Name);
            var values = (action.Configuration ?? new Dictionary<string, string>()).Where(pair => rules(action)?.Secret.Contains(pair.Key) == true).ToList();
            if (values.Count > 0)
                secrets.Put(scope, key, new SealedConfiguration(key, values.ToDictionary(pair => pair.Key, pair => box.Seal($"{key}/{pair.Key}", Encoding.UTF8.GetBytes(pair.Value)))));
        }
    }

    /// <summary>An action's configuration with its secrets in the place of their masks.</summary>
    public IReadOnlyDictionary<string, string> Reveal(Scope scope, string pipeline, int version, string stage, string action, IReadOnlyDictionary<string, string> configuration)
    {
        var key = Key(pipeline, version, stage, action);
        if (secrets.Find(scope, key) is not { } kept) return configuration;
        var revealed = new Dictionary<string, string>(configuration);
        foreach (var (name, text) in kept.Values) revealed[name] = Encoding.UTF8.GetString(box.Open($"{key}/{name}", text));
        return revealed;
    }

    /// <summary>Forgets every secret of a deleted pipeline.</summary>
    public void Forget(Scope scope, string pipeline)
    {
        foreach (var kept in secrets.List(scope, pipeline + "/")) secrets.Remove(scope, kept.Key);
    }

    private static string Key(string pipeline, int version, string stage, string action) => FormattableString.Invariant($"{pipeline}/{version:D8}/{stage}/{action}");
}

/// <summary>Sealed values by configuration key.</summary>
public sealed record SealedConfiguration(string Key, IReadOnlyDictionary<string, string> Values);
