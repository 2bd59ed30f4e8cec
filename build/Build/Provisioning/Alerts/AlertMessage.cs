using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Build.Provisioning.Alerts;

/// <summary>
/// A message made of an event by an input transformer (EventBridge User Guide, "Amazon EventBridge input transformation"): a line of text a
/// line for people; for webhooks an object whose <c>text</c> is the message, as Slack and its likes have it.
/// </summary>
/// <param name="Paths">Where in the event each name that the lines use stands.</param>
/// <param name="Lines">The message; <c>&lt;name&gt;</c> is filled in.</param>
internal sealed partial record AlertMessage(IReadOnlyDictionary<string, string> Paths, IReadOnlyList<string> Lines)
{
    /// <summary>The target of people's topic.</summary>
    public JsonObject ForPeople(string topicArn) => Target("people", topicArn, string.Join('\n', Lines.Select(line => $"\"{line}\"")));

    /// <summary>The target of the webhooks' topic: the text, and every part by itself.</summary>
    public JsonObject ForWebhooks(string topicArn)
    {
        var parts = Used().Select(name => $"\"{name}\":\"<{name}>\"").Prepend($"\"text\":\"{string.Join("\\n", Lines)}\"");
        return Target("webhooks", topicArn, $"{{{string.Join(',', parts)}}}");
    }

    private JsonObject Target(string id, string topicArn, string template) => new()
    {
        ["id"] = id,
        ["arn"] = topicArn,
        ["paths"] = new JsonObject(Used().Select(name => KeyValuePair.Create(name, (JsonNode?)JsonValue.Create(Paths[name])))),
        ["template"] = template,
    };

    private IEnumerable<string> Used() => Lines.SelectMany(line => Place().Matches(line).Select(place => place.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex("<([a-z]+)>")]
    private static partial Regex Place();
}
