using System.Text.Json.Nodes;
using Build.Settings;

namespace Build.Tests.Settings;

/// <summary>The schema that editors use says what the reader enforces, no more and no less.</summary>
public class SettingsSchemaTests
{
    private static readonly Dictionary<string, JsonObject> InFile = Leaves(
        JsonNode.Parse(File.ReadAllText(SettingsReaderTests.RepositoryFile("build", "settings.schema.json")))!.AsObject(), "").ToDictionary();

    [Fact]
    public void It_has_every_setting_and_no_other() =>
        Assert.Equal(SettingsSchema.All.Keys.Order(StringComparer.Ordinal), InFile.Keys.Where(key => key != "$schema").Order(StringComparer.Ordinal));

    [Fact]
    public void It_has_every_rule() => Assert.All(SettingsSchema.All.Values, definition =>
    {
        var leaf = InFile[definition.Path];
        var single = definition.IsList ? leaf["items"]! : definition.IsMap ? leaf["additionalProperties"]! : leaf;
        switch (definition.Rule)
        {
            case OneOfAttribute oneOf:
                Assert.Equal(oneOf.Words, single["enum"]!.AsArray().Select(word => word!.ToString()));
                break;
            case BetweenAttribute between:
                Assert.Equal((between.Minimum, between.Maximum), ((int)single["minimum"]!, (int)single["maximum"]!));
                break;
            case MatchesAttribute matches:
                Assert.Equal($"^(?:{matches.Pattern})$", (string?)single["pattern"]);
                break;
            default:
                Assert.Null(single["enum"] ?? single["pattern"] ?? single["minimum"]);
                break;
        }
    });

    [Fact]
    public void It_explains_every_setting() => Assert.All(InFile.Where(pair => pair.Key != "$schema"), pair => Assert.False(string.IsNullOrEmpty((string?)pair.Value["description"]), pair.Key));

    private static IEnumerable<KeyValuePair<string, JsonObject>> Leaves(JsonObject node, string prefix)
    {
        foreach (var (name, child) in node["properties"]!.AsObject())
        {
            if (child!["properties"] is not null)
                foreach (var leaf in Leaves(child.AsObject(), $"{prefix}{name}."))
                    yield return leaf;
            else
                yield return new(prefix + name, child.AsObject());
        }
    }
}
