using System.Text.Json.Nodes;
using LocalAws.CloudFormation.Templates;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Serverless;

/// <summary>
/// AWS::Serverless-2016-10-31: turns resources of SAM into resources of CloudFormation, with the logical ids that AWS gives them
/// (Serverless Application Model Developer Guide, "Generated CloudFormation resources"). Pure.
/// </summary>
internal static class ServerlessTransform
{
    /// <summary>The template without SAM.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parameters">Values of its parameters: names that SAM needs to know may be given by one.</param>
    /// <param name="scope">Account and region.</param>
    /// <exception cref="AwsException">ValidationError: what SAM does not know, or LocalAws does not implement.</exception>
    public static JsonObject Apply(Template template, IReadOnlyDictionary<string, JsonNode> parameters, Scope scope)
    {
        var output = new ServerlessOutput(template, parameters, scope);
        foreach (var resource in template.Resources.Values)
            Add(output, resource);
        output.AddImplicitApis();
        var root = (JsonObject)template.Root.DeepClone();
        root.Remove("Transform");
        root.Remove("Globals");
        root["Resources"] = output.Resources;
        return (JsonObject)ReferableProperties.Replace(root, output.Referables)!;
    }

    private static void Add(ServerlessOutput output, TemplateResource resource)
    {
        switch (resource.Type)
        {
            case "AWS::Serverless::Function":
                new ServerlessFunction(output, resource).Add();
                break;
            case "AWS::Serverless::Api":
                ServerlessApis.AddExplicit(output, resource, isHttp: false);
                break;
            case "AWS::Serverless::HttpApi":
                ServerlessApis.AddExplicit(output, resource, isHttp: true);
                break;
            case "AWS::Serverless::SimpleTable":
                output.Add(resource.LogicalId, "AWS::DynamoDB::Table", (JsonObject)resource.Properties.DeepClone(), resource);
                break;
            case var type when type.StartsWith("AWS::Serverless::", StringComparison.Ordinal):
                throw ServerlessErrors.NotHere(resource.LogicalId, $"the resource type {type}");
            default:
                output.Copy(resource);
                break;
        }
    }
}
