using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Templates;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>APIs of SAM: those that resources declare and those that functions' events imply, each with a stage.</summary>
internal static class ServerlessApis
{
    public const string ImplicitRest = "ServerlessRestApi";
    public const string ImplicitHttp = "ServerlessHttpApi";
    private static readonly string[] OfRest = ["StageName", "Name", "Description", "DefinitionBody", "Variables", "Tags", "EndpointConfiguration", "TracingEnabled"];
    private static readonly string[] OfHttp = ["StageName", "Name", "Description", "DefinitionBody", "StageVariables", "Tags", "FailOnWarnings"];

    public static void AddExplicit(ServerlessOutput output, TemplateResource resource, bool isHttp)
    {
        var properties = Merged(output, resource, isHttp);
        if (properties.FirstOrDefault(pair => !(isHttp ? OfHttp : OfRest).Contains(pair.Key)) is { Key: { } unknown })
            throw ServerlessErrors.NotHere(resource.LogicalId, $"property {unknown} of {resource.Type}");
        if (!isHttp && properties["StageName"] is null)
            throw ServerlessErrors.Invalid(resource.LogicalId, "Missing required property 'StageName'.");
        output.Api(resource.LogicalId, isHttp).Declared = resource;
    }

    /// <summary>Writes an API, its deployment and its stage.</summary>
    public static void Finish(ServerlessOutput output, ApiDocument api)
    {
        var declared = api.Declared ?? new TemplateResource(api.LogicalId, "");
        var properties = api.Declared is null ? output.Globals(api.IsHttp ? "HttpApi" : "Api") : Merged(output, declared, api.IsHttp);
        var name = properties["Name"];
        var body = properties["DefinitionBody"] is JsonObject given ? (JsonObject)given.DeepClone() : api.Body(name);
        if (api.IsHttp)
            FinishHttp(output, api.LogicalId, declared, properties, body);
        else
            FinishRest(output, api, declared, properties, body);
    }

    private static void FinishRest(ServerlessOutput output, ApiDocument api, TemplateResource declared, JsonObject properties, JsonObject body)
    {
        var id = api.LogicalId;
        var stage = properties["StageName"] is { } text ? output.Known(text, id, "StageName") : "Prod";
        var rest = new JsonObject { ["Body"] = body };
        foreach (var property in new[] { "Name", "Description", "EndpointConfiguration" }.Where(properties.ContainsKey))
            rest[property] = properties[property]!.DeepClone();
        output.Add(id, "AWS::ApiGateway::RestApi", rest, declared);
        var deployment = LogicalIds.Of($"{id}Deployment", body);
        output.Add(deployment, "AWS::ApiGateway::Deployment", new JsonObject
        {
            ["Description"] = $"RestApi deployment id: {LogicalIds.Hash(body)}", ["RestApiId"] = Ref(id),
        }, declared);
        var made = new JsonObject { ["DeploymentId"] = Ref(deployment), ["RestApiId"] = Ref(id), ["StageName"] = stage };
        foreach (var property in new[] { "Variables", "TracingEnabled", "Tags" }.Where(properties.ContainsKey))
            made[property] = properties[property]!.DeepClone();
        // A stage's name that is a parameter's value stands in no logical id.
        var stageId = properties["StageName"] is JsonObject ? $"{id}Stage" : $"{id}{new string([.. stage.Where(char.IsAsciiLetterOrDigit)])}Stage";
        output.Add(stageId, "AWS::ApiGateway::Stage", made, declared);
        output.Referables[$"{id}.Stage"] = stageId;
        output.Referables[$"{id}.Deployment"] = deployment;
    }

    private static void FinishHttp(ServerlessOutput output, string id, TemplateResource declared, JsonObject properties, JsonObject body)
    {
        var api = new JsonObject { ["Body"] = body };
        foreach (var property in new[] { "Name", "Description" }.Where(properties.ContainsKey))
            api[property] = properties[property]!.DeepClone();
        output.Add(id, "AWS::ApiGatewayV2::Api", api, declared);
        var name = properties["StageName"] is { } text ? output.Known(text, id, "StageName") : "$default";
        var stage = new JsonObject { ["ApiId"] = Ref(id), ["StageName"] = name, ["AutoDeploy"] = true, ["Tags"] = new JsonObject { ["httpapi:createdBy"] = "SAM" } };
        if (properties["StageVariables"] is { } variables)
            stage["StageVariables"] = variables.DeepClone();
        var stageId = name == "$default" ? $"{id}ApiGatewayDefaultStage" : $"{id}{new string([.. name.Where(char.IsAsciiLetterOrDigit)])}Stage";
        output.Add(stageId, "AWS::ApiGatewayV2::Stage", stage, declared);
        output.Referables[$"{id}.Stage"] = stageId;
    }

    private static JsonObject Merged(ServerlessOutput output, TemplateResource resource, bool isHttp) =>
        ServerlessGlobals.Merge(output.Globals(isHttp ? "HttpApi" : "Api"), resource.Properties);

    private static JsonObject Ref(string id) => new() { ["Ref"] = id };
}
