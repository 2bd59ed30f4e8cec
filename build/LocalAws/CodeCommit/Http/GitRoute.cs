using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeCommit.Http;

/// <summary>git over HTTP at /v1/repos/NAME: who is it, which repository, serve, and tell of the references that a push moved.</summary>
public sealed class GitRoute(GitAuthentication authentication, RepositoryStore repositories, References references, ToldReferences told, DiskWatch disk)
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Map("/v1/repos/{name}/{**rest}", (HttpContext context, string name, string rest) =>
        context.RequestServices.GetRequiredService<GitRoute>().HandleAsync(context, name, rest));

    private async Task HandleAsync(HttpContext context, string name, string rest)
    {
        try
        {
            HostGuard.Check(new IncomingRequest(context));
            if (GitHttpRequest.Parse(context.Request.Method, rest, context.Request.Query) is not { } request)
                await RefuseAsync(context, StatusCodes.Status404NotFound, "This address speaks git's smart HTTP protocol only. Use git clone, fetch or push.");
            else if (authentication.Authenticate(context.Request, name) is not { } caller)
                await ChallengeAsync(context);
            else
                await ServeAsync(context, request, caller);
        }
        catch (AwsException refused)
        {
            await RefuseAsync(context, refused.Status ?? StatusCodes.Status400BadRequest, refused.Message);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception failure) when (failure is Git.GitException or InvalidOperationException or IOException)
        {
            disk.Log($"git {context.Request.Method} {context.Request.Path}", failure);
            await RefuseAsync(context, StatusCodes.Status500InternalServerError, disk.Reason(failure));
        }
    }

    private async Task ServeAsync(HttpContext context, GitHttpRequest request, GitCaller caller)
    {
        var git = repositories.Git(caller.Scope, caller.Repository);
        if (!request.IsPush || request.Method == "GET")
        {
            await GitHttpBackend.ServeAsync(context, git, request, caller.Principal);
            return;
        }

        var before = await git.ReferencesAsync(context.RequestAborted);
        told.Begin(caller.Repository, before);
        try
        {
            await GitHttpBackend.ServeAsync(context, git, request, caller.Principal);
        }
        finally
        {
            // A client that goes away after its push has moved references does not undo it.
            await references.PublishChangesAsync(caller.Scope, caller.Repository, before, caller.Principal, CancellationToken.None);
        }
    }

    private static Task ChallengeAsync(HttpContext context)
    {
        context.Response.Headers.WWWAuthenticate = "Basic realm=\"AWS CodeCommit\"";
        return RefuseAsync(context, StatusCodes.Status401Unauthorized,
            "git must authenticate with the AWS CLI's credential helper: git config credential.helper '!aws codecommit credential-helper $@' "
            + "and git config credential.UseHttpPath true, with the keys of this LocalAws, at the cloneUrlHttp that CodeCommit answers.");
    }

    private static async Task RefuseAsync(HttpContext context, int status, string message)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(message + "\n", context.RequestAborted);
    }
}
