using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Build.Settings;

/// <summary>Reads settings: defaults, under the file, under environment variables, under arguments.</summary>
public static class SettingsReader
{
    private const string EnvironmentPrefix = "NUTSHELL_";
    // Of this prefix, and no settings: arguments, and what build.sh, git and tests are told.
    private static readonly HashSet<string> Others =
    [
        .. Parameter.All.Select(parameter => EnvironmentPrefix + parameter.Name.Replace('-', '_').ToUpperInvariant()),
        "NUTSHELL_INSTALL_DOTNET", "NUTSHELL_GIT_USER", "NUTSHELL_GIT_PASSWORD", "NUTSHELL_LOCAL_AWS_PID", "NUTSHELL_LOCAL_AWS_ENDS_WITH_RUN", "NUTSHELL_FUZZ_SEED", "NUTSHELL_FUZZ_MINUTES",
        "NUTSHELL_UPDATE_README",
    ];
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads and validates everything before anything is used.</summary>
    /// <param name="file">Path of settings.json; it may be missing.</param>
    /// <param name="shownAs">How messages name the file.</param>
    /// <param name="environment">Environment variables; <c>NUTSHELL_DEPLOY_CONFIG</c> is <c>deploy.config</c>.</param>
    /// <param name="arguments">Arguments by the path of their setting, <c>deploy.config</c>. Paths without a definition are somebody else's.</param>
    /// <exception cref="BadInput">Every fault that was found, with where, what was found and what is allowed.</exception>
    public static ReadSettings Read(string file, string shownAs, IEnumerable<KeyValuePair<string, string>> environment, IEnumerable<KeyValuePair<string, string>> arguments)
    {
        var values = SettingsFile.Read(file, shownAs).Where(value => value.Path != "$schema").ToList();
        var faults = values.Select(SettingCheck.Fault).OfType<string>().ToList();
        values.AddRange(FromEnvironment(environment, faults));
        values.AddRange(FromArguments(arguments, faults));
        if (faults.Count > 0)
            throw new BadInput(faults);
        var document = new JsonObject();
        var origins = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            Place(document, value);
            origins[value.Path] = value.Origin;
        }
        var read = new ReadSettings(document.Deserialize<NutshellSettings>(Json)!, origins);
        var together = SettingsRules.Faults(read).ToList();
        return together.Count == 0 ? read : throw new BadInput(together);
    }

    /// <summary>How a setting is called on the command line, where names have no dots: <c>deploy.config</c> is <c>--deploy-config</c>.</summary>
    public static string ArgumentOf(string path) => path?.Replace('.', '-') ?? throw new ArgumentNullException(nameof(path));

    private static IEnumerable<SettingValue> FromEnvironment(IEnumerable<KeyValuePair<string, string>> environment, List<string> faults)
    {
        var byVariable = SettingsSchema.All.Values.ToDictionary(definition => EnvironmentPrefix + definition.Path.Replace('.', '_').ToUpperInvariant(), StringComparer.Ordinal);
        faults.AddRange(environment.Select(pair => pair.Key).Where(name => name.StartsWith(EnvironmentPrefix, StringComparison.Ordinal) && !byVariable.ContainsKey(name) && !Others.Contains(name))
            .Select(name => (Name: name, Nearest: Nearest(name, byVariable.Keys))).Where(each => each.Nearest is not null || IsInSection(each.Name))
            .Select(each => $"environment variable {each.Name}: there is no such setting.{(each.Nearest is { } nearest ? $" Did you mean {nearest}?" : "")}"));
        return FromText(environment.Where(pair => byVariable.ContainsKey(pair.Key)).Select(pair => (byVariable[pair.Key], pair.Value, $"environment variable {pair.Key}")), faults);
    }

    // By what stands behind the prefix, which all have in common.
    private static string? Nearest(string variable, IEnumerable<string> candidates) =>
        Spelling.Nearest(variable[EnvironmentPrefix.Length..], candidates.Select(candidate => candidate[EnvironmentPrefix.Length..])) is { } nearest ? EnvironmentPrefix + nearest : null;

    private static bool IsInSection(string variable) => SettingsSchema.All.Keys
        .Where(path => path.Contains('.', StringComparison.Ordinal)).Select(path => path.Split('.')[0].ToUpperInvariant()).Distinct()
        .Any(section => variable.StartsWith($"{EnvironmentPrefix}{section}_", StringComparison.Ordinal));

    private static IEnumerable<SettingValue> FromArguments(IEnumerable<KeyValuePair<string, string>> arguments, List<string> faults) =>
        FromText(arguments.Where(pair => SettingsSchema.All.ContainsKey(pair.Key)).Select(pair => (SettingsSchema.All[pair.Key], pair.Value, $"argument --{ArgumentOf(pair.Key)}")), faults);

    private static List<SettingValue> FromText(IEnumerable<(SettingDefinition Definition, string Text, string Origin)> texts, List<string> faults)
    {
        var values = texts.Select(each => new SettingValue(each.Definition.Path, Parse(each.Definition, each.Text), each.Origin)).ToList();
        faults.AddRange(values.Select(SettingCheck.Fault).OfType<string>());
        return values;
    }

    // Lists and maps on a command line: a,b and a=1,b=2.
    private static JsonNode Parse(SettingDefinition definition, string text)
    {
        var parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (definition.IsList)
            return new JsonArray([.. parts.Select(part => JsonValue.Create(part))]);
        if (definition.IsMap)
            return new JsonObject(parts.Select(part => part.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], (JsonNode?)JsonValue.Create(pair.Length > 1 ? pair[1] : ""))));
        if (definition.ValueType == typeof(bool) && bool.TryParse(text, out var flag))
            return JsonValue.Create(flag);
        return definition.ValueType == typeof(int) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : JsonValue.Create(text);
    }

    private static void Place(JsonObject document, SettingValue value)
    {
        var names = value.Path.Split('.');
        foreach (var name in names[..^1])
            document = (JsonObject)(document[name] ??= new JsonObject());
        document[names[^1]] = value.Value?.DeepClone();
    }
}
