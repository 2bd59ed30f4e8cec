using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Ec2.Execution;

/// <summary>Hands an instance its role's credentials; whoever has not its token gets none.</summary>
internal static class CredentialRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(InstanceAccess.Route, HandleAsync);

    private static Task HandleAsync(HttpContext http)
    {
        try
        {
            HostGuard.Check(new IncomingRequest(http));
        }
        catch (AwsException refused)
        {
            return AnswerAsync(http, refused.Status ?? StatusCodes.Status403Forbidden, Fault(refused.Code, refused.Message));
        }
        var (access, instances) = (http.RequestServices.GetRequiredService<InstanceAccess>(), http.RequestServices.GetRequiredService<InstanceStore>());
        var token = http.Request.Headers.Authorization.ToString();
        if (access.Find(token) is not { } known || instances.Find(known.Scope, known.InstanceId) is not { } instance)
            return AnswerAsync(http, StatusCodes.Status403Forbidden, Fault("AccessDenied", "No instance has this token."));
        if (access.Credentials(token, instance) is not var (role, credential))
            return AnswerAsync(http, StatusCodes.Status404NotFound, Fault("NoCredentials", $"Instance {instance.Id} has no instance profile with a role that ec2.amazonaws.com may assume."));
        return AnswerAsync(http, StatusCodes.Status200OK, new JsonObject
        {
            ["RoleArn"] = role,
            ["AccessKeyId"] = credential.AccessKeyId,
            ["SecretAccessKey"] = credential.SecretAccessKey,
            ["Token"] = credential.SessionToken,
            ["Expiration"] = credential.Expires!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        });
    }

    private static JsonObject Fault(string code, string message) => new() { ["code"] = code, ["message"] = message };

    private static Task AnswerAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString());
    }
}
