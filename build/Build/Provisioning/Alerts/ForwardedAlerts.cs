using System.Text.Json.Nodes;
using Build.Provisioning.Roles;
using Build.Settings;

namespace Build.Provisioning.Alerts;

/// <summary>
/// Deployments of other regions are told by the pipeline's region too: a rule there hands their events on to its default bus, in the name of a
/// role that may do nothing else, so that people confirm one subscription and not one a region. Pure.
/// </summary>
internal static class ForwardedAlerts
{
    private const string Target = "home";
    private const string Kind = "forward";

    /// <summary>The role, and a rule in each other region that is deployed to.</summary>
    public static IEnumerable<Resource> Of(Names names, AlertRule deployment, IReadOnlyDictionary<string, string> tags)
    {
        var regions = names.DeployRegions.Where(region => region != names.Settings.Region).ToList();
        if (regions.Count == 0)
            yield break;
        var (rule, bus) = (names.AlertRule(Kind), $"arn:aws:events:{names.Settings.Region}:{names.AccountId}:event-bus/default");
        var role = DesiredRoles.Role(
            rule, PolicyDocument.Trust("events.amazonaws.com", DesiredRoles.OnlyFor(names, [.. regions.Select(region => $"arn:aws:events:{region}:{names.AccountId}:rule/{rule}")])),
            PolicyDocument.Of(PolicyDocument.Allow("HandOn", ["events:PutEvents"], [bus])), null, tags);
        yield return role;
        foreach (var region in regions)
        {
            yield return new Resource("EventRule", rule, new Attributes(
            [
                new(EventRuleKind.Description, $"Hands deployments on to {names.Settings.Region}, which tells of them"),
                new(EventRuleKind.Pattern, Attributes.Document(deployment.Pattern.ToJsonString())),
                new(EventRuleKind.State, "ENABLED"),
                .. EventRuleKind.TargetAttributes([new JsonObject { ["id"] = Target, ["arn"] = bus, ["role"] = names.RoleArn(rule) }]),
                .. TagAttributes.Of(tags),
            ]), role.Id) { Region = region };
        }
    }
}
