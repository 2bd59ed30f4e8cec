using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Signing;

/// <summary>
/// Hands credentials to processes as containers get them, at an address that AWS_CONTAINER_CREDENTIALS_FULL_URI names and behind the token in
/// AWS_CONTAINER_AUTHORIZATION_TOKEN (SDKs and Tools Reference Guide, "Container credential provider").
/// </summary>
internal static class ContainerCredentials
{
    /// <summary>Answers a request for credentials.</summary>
    /// <param name="http">The request.</param>
    /// <param name="find">The credentials behind a token, and the role that they are of.</param>
    public static Task AnswerAsync(HttpContext http, Func<string, (string RoleArn, Credential Credential)> find)
    {
        try
        {
            HostGuard.Check(new IncomingRequest(http));
            var (role, credential) = find(http.Request.Headers.Authorization.ToString());
            return AnswerAsync(http, StatusCodes.Status200OK, new JsonObject
            {
                ["RoleArn"] = role,
                ["AccessKeyId"] = credential.AccessKeyId,
                ["SecretAccessKey"] = credential.SecretAccessKey,
                ["Token"] = credential.SessionToken,
                ["Expiration"] = credential.Expires!.Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            });
        }
        catch (AwsException refused)
        {
            return AnswerAsync(http, refused.Status ?? StatusCodes.Status403Forbidden, new JsonObject { ["code"] = refused.Code, ["message"] = refused.Message });
        }
    }

    private static Task AnswerAsync(HttpContext http, int status, JsonObject body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString());
    }
}
