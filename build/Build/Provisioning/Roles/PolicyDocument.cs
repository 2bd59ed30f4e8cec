using System.Text.Json.Nodes;

namespace Build.Provisioning.Roles;

/// <summary>Writes IAM policies.</summary>
internal static class PolicyDocument
{
    /// <summary>A policy of these statements.</summary>
    public static string Of(params ReadOnlySpan<JsonObject> statements)
    {
        var list = new JsonArray();
        foreach (var statement in statements)
            list.Add(statement);
        return Attributes.Policy(new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = list }.ToJsonString());
    }

    /// <summary>Allows actions on resources.</summary>
    public static JsonObject Allow(string sid, IEnumerable<string> actions, IEnumerable<string> resources, JsonObject? condition = null)
    {
        var statement = new JsonObject
        {
            ["Sid"] = sid,
            ["Effect"] = "Allow",
            ["Action"] = new JsonArray([.. actions.Select(action => JsonValue.Create(action))]),
            ["Resource"] = new JsonArray([.. resources.Select(resource => JsonValue.Create(resource))]),
        };
        if (condition is not null)
            statement["Condition"] = condition;
        return statement;
    }

    /// <summary>Lets a service assume the role, for this account's resources alone where AWS says which source it sends.</summary>
    public static string Trust(string service, JsonObject? condition = null)
    {
        var statement = new JsonObject
        {
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["Service"] = service },
            ["Action"] = "sts:AssumeRole",
        };
        if (condition is not null)
            statement["Condition"] = condition;
        return Of(statement);
    }

    /// <summary>A condition that a key equals a value.</summary>
    public static JsonObject StringEquals(string key, string value) => new() { ["StringEquals"] = new JsonObject { [key] = value } };
}
