using System.Text.Json.Nodes;
using Build.Provisioning.Roles;
using Build.Settings;

namespace Build.Provisioning.Alerts;

/// <summary>
/// What the policy of the topics' key has to say, without which every message is lost (SNS Developer Guide, "Enable compatibility between event
/// sources from AWS services and encrypted topics"; conditions on source ARN or account are not supported there). Pure.
/// </summary>
internal static class KeyStatement
{
    /// <summary>The statement, when topics get a key by the plan; else nothing.</summary>
    public static IEnumerable<string> Lines(Plan plan, Names names)
    {
        if (names.Settings.Alerts.KmsKey is not { } key || !plan.Changes.Any(Encrypts))
            yield break;
        yield return $"The key {key} is yours, and its policy is not changed from here. It must have this statement, or nobody is told (aws kms put-key-policy):";
        var statement = PolicyDocument.Allow("AlertRules", ["kms:Decrypt", "kms:GenerateDataKey"], ["*"]);
        statement["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" };
        yield return $"  {statement.ToJsonString()}";
    }

    private static bool Encrypts(PlannedChange change) =>
        change is { Resource.Kind: "Topic", Action: PlannedAction.Create or PlannedAction.Update } && (change.Action == PlannedAction.Create || change.Touches(TopicKind.Key));
}
