using LocalAws.Http.Signing;
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

    private static Task HandleAsync(HttpContext http) => ContainerCredentials.AnswerAsync(http, token =>
    {
        var (access, instances) = (http.RequestServices.GetRequiredService<InstanceAccess>(), http.RequestServices.GetRequiredService<InstanceStore>());
        if (access.Find(token) is not { } known || instances.Find(known.Scope, known.InstanceId) is not { } instance)
            throw new AwsException("AccessDenied", "No instance has this token.", StatusCodes.Status403Forbidden);
        return access.Credentials(token, instance)
            ?? throw new AwsException("NoCredentials", $"Instance {instance.Id} has no instance profile with a role that ec2.amazonaws.com may assume.", StatusCodes.Status404NotFound);
    });
}
