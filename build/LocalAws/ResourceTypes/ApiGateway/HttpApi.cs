using LocalAws.ApiGateway;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.ApiGateway;

/// <summary>AWS::ApiGatewayV2::Api with an OpenAPI body.</summary>
internal sealed class HttpApi(ApiRoutes routes) : ResourceType
{
    public override string TypeName => "AWS::ApiGatewayV2::Api";

    public override IReadOnlyList<string> Properties => ["Body", "Description", "FailOnWarnings", "Name", "Tags"];

    public override IReadOnlyList<string> Required => ["Body"];

    public override Task<ResourceOutcome> CreateAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:POST", $"arn:aws:apigateway:{request.Scope.Region}::/apis");
        var id = routes.Create(request.Scope, ApiKind.Http, ApiBodies.NameOf(request), ApiBodies.BodyOf(request));
        request.Note(id);
        return Task.FromResult(ResourceOutcome.Of(id, ("ApiId", id), ("ApiEndpoint", $"https://{id}.execute-api.{request.Scope.Region}.amazonaws.com")));
    }

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:PUT", $"arn:aws:apigateway:{request.Scope.Region}::/apis/{request.Id}");
        routes.Update(request.Scope, request.Id, ApiBodies.NameOf(request), ApiBodies.BodyOf(request));
        return Task.FromResult(new ResourceOutcome(request.Id, request.Attributes));
    }

    public override Task DeleteAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:DELETE", $"arn:aws:apigateway:{request.Scope.Region}::/apis/{request.Id}");
        return routes.DeleteAsync(request.Scope, request.Id);
    }
}
