using System.Text.Json.Nodes;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>The role of a function that brings none: it may write its log, and what the function's Policies say.</summary>
internal static class FunctionRole
{
    private const string Managed = "arn:aws:iam::aws:policy/";

    // AWS's policies that lie under service-role/, of those that a function's Policies name without their ARN.
    private static readonly string[] ServiceRoles =
        ["AWSLambdaBasicExecutionRole", "AWSLambdaVPCAccessExecutionRole", "AWSLambdaDynamoDBExecutionRole", "AWSLambdaKinesisExecutionRole", "AWSLambdaSQSQueueExecutionRole", "AWSCodeDeployRoleForLambda"];

    public static JsonObject Of(string logicalId, JsonObject properties, JsonArray tags)
    {
        var arns = new JsonArray($"{Managed}service-role/AWSLambdaBasicExecutionRole");
        if (properties["VpcConfig"] is not null)
            arns.Add($"{Managed}service-role/AWSLambdaVPCAccessExecutionRole");
        if (properties["Tracing"]?.ToString() == "Active")
            arns.Add($"{Managed}AWSXrayWriteOnlyAccess");
        var inline = new JsonArray();
        foreach (var policy in properties["Policies"] switch { null => [], JsonArray list => list, var single => new JsonArray(single.DeepClone()) })
        {
            if (Document(logicalId, policy) is { } document)
                inline.Add(new JsonObject { ["PolicyName"] = $"{logicalId}RolePolicy{inline.Count}", ["PolicyDocument"] = document });
            else
                arns.Add(Arn(policy!));
        }
        var role = new JsonObject
        {
            ["AssumeRolePolicyDocument"] = properties["AssumeRolePolicyDocument"]?.DeepClone() ?? Trust("lambda.amazonaws.com"),
            ["ManagedPolicyArns"] = arns,
            ["Tags"] = tags,
        };
        if (inline.Count > 0)
            role["Policies"] = inline;
        if (properties["RolePath"] is { } path)
            role["Path"] = path.DeepClone();
        if (properties["PermissionsBoundary"] is { } boundary)
            role["PermissionsBoundary"] = boundary.DeepClone();
        return role;
    }

    public static JsonObject Trust(string service) => new()
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new JsonArray(new JsonObject
        {
            ["Action"] = new JsonArray("sts:AssumeRole"), ["Effect"] = "Allow", ["Principal"] = new JsonObject { ["Service"] = new JsonArray(service) },
        }),
    };

    private static JsonNode? Document(string logicalId, JsonNode? policy) => policy switch
    {
        JsonObject document when document.ContainsKey("Statement") => document.DeepClone(),
        JsonObject { Count: 1 } template when PolicyTemplates.Find(template.First().Key) is { } make => make(logicalId, template.First().Value as JsonObject ?? []),
        JsonObject { Count: 1 } template when template.First().Key.EndsWith("Policy", StringComparison.Ordinal) =>
            throw ServerlessErrors.NotHere(logicalId, $"the policy template {template.First().Key}; there are {string.Join(", ", PolicyTemplates.Names)}"),
        _ => null,
    };

    private static JsonNode Arn(JsonNode policy) => policy is JsonValue name && !name.ToString().StartsWith("arn:", StringComparison.Ordinal)
        ? $"{Managed}{(ServiceRoles.Contains(name.ToString()) ? "service-role/" : "")}{name}"
        : policy.DeepClone();
}
