using System.Text.Json.Nodes;
using LocalAws.ApiGateway;
using LocalAws.CloudFormation;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.ApiGateway;

/// <summary>AWS::ApiGateway::RestApi with an OpenAPI body.</summary>
internal sealed class RestApi(ApiRoutes routes) : ResourceType
{
    public override string TypeName => "AWS::ApiGateway::RestApi";

    public override IReadOnlyList<string> Properties => ["Body", "Description", "EndpointConfiguration", "FailOnWarnings", "Name", "Parameters", "Tags"];

    public override IReadOnlyList<string> Required => ["Body"];

    public override Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:POST", $"arn:aws:apigateway:{request.Scope.Region}::/restapis");
        var id = routes.Create(request.Scope, ApiKind.Rest, ApiBodies.NameOf(request), ApiBodies.BodyOf(request));
        request.Note(id);
        return Task.FromResult(ResourceOutcome.Of(id, ("RestApiId", id), ("RootResourceId", id[..Math.Min(10, id.Length)])));
    }

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:PUT", $"arn:aws:apigateway:{request.Scope.Region}::/restapis/{request.Id}");
        routes.Update(request.Scope, request.Id, ApiBodies.NameOf(request), ApiBodies.BodyOf(request));
        return Task.FromResult(new ResourceOutcome(request.Id, request.Attributes));
    }

    public override Task DeleteAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:DELETE", $"arn:aws:apigateway:{request.Scope.Region}::/restapis/{request.Id}");
        return routes.DeleteAsync(request.Scope, request.Id);
    }
}
