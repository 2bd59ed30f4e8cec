using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>Single statements of topics' policies. Pure.</summary>
internal static class TopicStatements
{
    /// <exception cref="AwsException">InvalidParameter: the name is taken.</exception>
    public static TopicRecord Add(TopicRecord topic, string label, IReadOnlyList<string> accounts, IReadOnlyList<string> actions)
    {
        var (policy, statements) = Read(topic);
        if (statements.Any(each => (string?)each?["Sid"] == label))
            throw SnsErrors.InvalidParameter("Statement already exists");
        statements.Add(new JsonObject
        {
            ["Sid"] = label,
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["AWS"] = new JsonArray([.. accounts.Select(account => (JsonNode)$"arn:aws:iam::{account}:root")]) },
            ["Action"] = new JsonArray([.. actions.Select(action => (JsonNode)$"SNS:{action}")]),
            ["Resource"] = topic.Arn,
        });
        return With(topic, policy);
    }

    /// <summary>As it is where no statement has the name.</summary>
    public static TopicRecord Remove(TopicRecord topic, string label)
    {
        var (policy, statements) = Read(topic);
        foreach (var named in statements.Where(each => (string?)each?["Sid"] == label).ToList())
            statements.Remove(named);
        return With(topic, policy);
    }

    private static (JsonObject Policy, JsonArray Statements) Read(TopicRecord topic)
    {
        var policy = JsonNode.Parse(topic.Attributes.GetValueOrDefault(TopicAttributes.PolicyName) ?? TopicAttributes.DefaultPolicy(topic))!.AsObject();
        if (policy["Statement"] is JsonArray statements)
            return (policy, statements);
        // A policy may have one statement that is no list.
        var list = new JsonArray(policy["Statement"]!.DeepClone());
        policy["Statement"] = list;
        return (policy, list);
    }

    private static TopicRecord With(TopicRecord topic, JsonObject policy) =>
        topic with { Attributes = new Dictionary<string, string>(topic.Attributes) { [TopicAttributes.PolicyName] = policy.ToJsonString() } };
}
