using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.SecretsManager;

/// <summary>AWS::SecretsManager::Secret: with a value given, or generated.</summary>
internal sealed class Secret : ResourceType
{
    public override string TypeName => "AWS::SecretsManager::Secret";

    public override IReadOnlyList<string> Properties => ["Name", "Description", "SecretString", "GenerateSecretString", "KmsKeyId", "Tags"];

    public override string NameProperty => "Name";

    public override async Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        var name = request.NewName("Name", 512);
        request.Initiated(name);
        var members = request.Take("Description", "KmsKeyId");
        members["Name"] = name;
        members["SecretString"] = await ValueAsync(request);
        if (request.Tags() is { Count: > 0 } tags)
            members["Tags"] = tags;
        var arn = (string)(await request.CallAsync("secretsmanager", "CreateSecret", members, request.Arn("secretsmanager", $"secret:{name}")))["ARN"]!;
        return ResourceOutcome.Of(arn, ("Id", arn));
    }

    public override async Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        var members = request.Take("Description", "KmsKeyId");
        members["SecretId"] = request.Id;
        if (!JsonNode.DeepEquals(request.Previous["SecretString"], request.Properties["SecretString"]) || !JsonNode.DeepEquals(request.Previous["GenerateSecretString"], request.Properties["GenerateSecretString"]))
            members["SecretString"] = await ValueAsync(request);
        await request.CallAsync("secretsmanager", "UpdateSecret", members, request.Id);
        await new Retag("secretsmanager", "TagResource", "UntagResource") { Target = new() { ["SecretId"] = request.Id }, Resource = request.Id }.RunAsync(request);
        return new ResourceOutcome(request.Id, request.Attributes);
    }

    public override Task DeleteAsync(ResourceRequest request) =>
        request.TryAsync("secretsmanager", "DeleteSecret", new() { ["SecretId"] = request.Id, ["ForceDeleteWithoutRecovery"] = true }, request.Id);

    private static async Task<JsonNode> ValueAsync(ResourceRequest request)
    {
        if (request.Text("SecretString") is { } given)
            return given;
        var options = request.Properties["GenerateSecretString"] as JsonObject ?? [];
        var asked = (JsonObject)options.DeepClone();
        asked.Remove("SecretStringTemplate");
        asked.Remove("GenerateStringKey");
        var password = (string)(await request.CallAsync("secretsmanager", "GetRandomPassword", asked))["RandomPassword"]!;
        if (options["GenerateStringKey"] is not { } key)
            return password;
        var document = JsonNode.Parse(options["SecretStringTemplate"] is { } template ? ResourceRequest.TextOf(template) : "{}")!.AsObject();
        document[ResourceRequest.TextOf(key)] = password;
        return document.ToJsonString();
    }
}
