using LocalAws.ApiGateway;
using LocalAws.CloudFormation;
using LocalAws.CloudFormation.Execution;

namespace LocalAws.ResourceTypes.ApiGateway;

/// <summary>AWS::ApiGatewayV2::Stage that follows its API (AutoDeploy).</summary>
internal sealed class HttpStage(ApiRoutes routes) : ResourceType
{
    public override string TypeName => "AWS::ApiGatewayV2::Stage";

    public override IReadOnlyList<string> Properties => ["ApiId", "AutoDeploy", "Description", "StageName", "StageVariables", "Tags"];

    public override IReadOnlyList<string> Required => ["ApiId", "StageName"];

    public override IReadOnlyList<string> CreateOnly => ["ApiId"];

    public override string NameProperty => "StageName";

    public override Task<ResourceOutcome> CreateAsync(ResourceRequest request) => PutAsync(request, "POST", "");

    public override Task<ResourceOutcome> UpdateAsync(ResourceRequest request) => PutAsync(request, "PATCH", $"/{request.Id}");

    public override Task DeleteAsync(ResourceRequest request)
    {
        request.Calls.Demand("apigateway:DELETE", $"{ArnOf(request)}/{request.Id}");
        return routes.DeleteStageAsync(request.Scope, request.Need("ApiId"), request.Id);
    }

    private async Task<ResourceOutcome> PutAsync(ResourceRequest request, string method, string suffix)
    {
        if (request.Text("AutoDeploy") is not "true")
            throw CloudFormationErrors.NotHere("AWS::ApiGatewayV2::Stage without AutoDeploy: true");
        var stage = request.Need("StageName");
        request.Calls.Demand($"apigateway:{method}", ArnOf(request) + suffix);
        await routes.PutStageAsync(request.Scope, request.Need("ApiId"), stage, null, ApiBodies.Variables(request, "StageVariables"));
        request.Note(stage);
        return ResourceOutcome.Of(stage);
    }

    private static string ArnOf(ResourceRequest request) => $"arn:aws:apigateway:{request.Scope.Region}::/apis/{request.Need("ApiId")}/stages";
}
