using System.Text.Json.Nodes;

namespace Build.Settings;

/// <summary>Keeps secrets out of settings: they are read by everybody who may see the repository, or the process. Messages never show the value.</summary>
internal static class SettingSecrets
{
    private static readonly string[] Names = ["token", "secret", "password", "privateKey"];

    /// <summary>What is wrong with a value that is a secret, or that is meant to hold one; null when it does not.</summary>
    public static string? Fault(SettingValue value)
    {
        if (Texts(value.Value).Select(SecretLooks.Kind).FirstOrDefault(kind => kind is not null) is { } kind)
            return $"{value.Origin}: '{value.Path}' holds something that looks like {kind}, in clear text. Take it out and revoke it: it must count as known. {Instead}";
        var name = value.Path[(value.Path.LastIndexOf('.') + 1)..];
        return !SettingsSchema.All.ContainsKey(value.Path) && Names.Any(word => name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            ? $"{value.Origin}: there is no setting '{value.Path}': settings hold no secrets. {Instead}"
            : null;
    }

    private const string Instead =
        "GitHub is reached through a connection (source.connection), which needs no token; what a build needs, it takes from Secrets Manager (buildspec.yml, env: secrets-manager).";

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Texts),
        JsonObject map => map.SelectMany(pair => Texts(pair.Value)),
        JsonValue single when single.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
