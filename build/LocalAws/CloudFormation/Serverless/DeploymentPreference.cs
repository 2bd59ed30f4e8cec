using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Templates;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>Gradual shifting of an alias (Developer Guide, "Deploying serverless applications gradually"): CodeDeploy's application, role and group.</summary>
internal static class DeploymentPreference
{
    private const string Application = "ServerlessDeploymentApplication";
    private const string Role = "CodeDeployServiceRole";
    private static readonly string[] Known = ["Alarms", "Enabled", "Hooks", "Role", "TriggerConfigurations", "Type"];

    private static readonly string[] Types =
    [
        "AllAtOnce", "Canary10Percent5Minutes", "Canary10Percent10Minutes", "Canary10Percent15Minutes", "Canary10Percent30Minutes", "Linear10PercentEvery1Minute",
        "Linear10PercentEvery2Minutes", "Linear10PercentEvery3Minutes", "Linear10PercentEvery10Minutes",
    ];

    /// <summary>The alias's update policy; null when shifting is turned off.</summary>
    public static JsonObject? Add(ServerlessOutput output, TemplateResource function, JsonObject preference)
    {
        var id = function.LogicalId;
        if (preference.Select(pair => pair.Key).FirstOrDefault(name => !Known.Contains(name)) is { } unknown)
            throw ServerlessErrors.NotHere(id, $"property {unknown} of DeploymentPreference");
        if (!IsEnabled(output, id, preference))
            return null;
        var type = preference["Type"] is { } text ? output.Known(text, id, "Type") : throw ServerlessErrors.Invalid(id, "'DeploymentPreference' requires a Type.");
        output.AddShared(Application, "AWS::CodeDeploy::Application", new JsonObject { ["ComputePlatform"] = "Lambda" });
        if (preference["Role"] is null)
        {
            output.AddShared(Role, "AWS::IAM::Role", new JsonObject
            {
                ["AssumeRolePolicyDocument"] = FunctionRole.Trust("codedeploy.amazonaws.com"),
                ["ManagedPolicyArns"] = new JsonArray("arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda"),
            });
        }
        output.Add($"{id}DeploymentGroup", "AWS::CodeDeploy::DeploymentGroup", Group(preference, type), function);
        return new JsonObject { ["CodeDeployLambdaAliasUpdate"] = Policy(id, preference["Hooks"] as JsonObject ?? []) };
    }

    /// <summary>Whether shifting is turned on; functions that are hooks themselves turn it off.</summary>
    public static bool IsEnabled(ServerlessOutput output, string id, JsonObject preference) =>
        preference["Enabled"] is not { } enabled || !output.Known(enabled, id, "Enabled").Equals("false", StringComparison.OrdinalIgnoreCase);

    private static JsonObject Group(JsonObject preference, string type)
    {
        var group = new JsonObject
        {
            ["ApplicationName"] = new JsonObject { ["Ref"] = Application },
            ["AutoRollbackConfiguration"] = new JsonObject
            {
                ["Enabled"] = true, ["Events"] = new JsonArray("DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"),
            },
            // A type that is none of SAM's is a configuration of the user's own.
            ["DeploymentConfigName"] = Types.Contains(type) ? new JsonObject { ["Fn::Sub"] = new JsonArray("CodeDeployDefault.Lambda${ConfigName}", new JsonObject { ["ConfigName"] = type }) } : type,
            ["DeploymentStyle"] = new JsonObject { ["DeploymentType"] = "BLUE_GREEN", ["DeploymentOption"] = "WITH_TRAFFIC_CONTROL" },
            ["ServiceRoleArn"] = preference["Role"]?.DeepClone() ?? new JsonObject { ["Fn::GetAtt"] = new JsonArray(Role, "Arn") },
        };
        if (preference["Alarms"] is JsonArray { Count: > 0 } alarms)
            group["AlarmConfiguration"] = new JsonObject { ["Enabled"] = true, ["Alarms"] = new JsonArray([.. alarms.Select(each => (JsonNode)new JsonObject { ["Name"] = each?.DeepClone() })]) };
        if (preference["TriggerConfigurations"] is { } triggers)
            group["TriggerConfigurations"] = triggers.DeepClone();
        return group;
    }

    private static JsonObject Policy(string function, JsonObject hooks)
    {
        var policy = new JsonObject { ["ApplicationName"] = new JsonObject { ["Ref"] = Application }, ["DeploymentGroupName"] = new JsonObject { ["Ref"] = $"{function}DeploymentGroup" } };
        if (hooks["PreTraffic"] is { } before)
            policy["BeforeAllowTrafficHook"] = before.DeepClone();
        if (hooks["PostTraffic"] is { } after)
            policy["AfterAllowTrafficHook"] = after.DeepClone();
        return policy;
    }
}
