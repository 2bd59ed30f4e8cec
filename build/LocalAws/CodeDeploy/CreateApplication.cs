using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>A new application; <c>Server</c> is the compute platform when none is named.</summary>
public sealed record CreateApplicationInput(string ApplicationName, string? ComputePlatform, IReadOnlyList<Tag>? Tags);

/// <summary>Its id.</summary>
public sealed record CreateApplicationOutput(string ApplicationId);

/// <summary>Creates an application.</summary>
public sealed class CreateApplication(CodeDeployStore store, StateStore state) : Operation<CreateApplicationInput, CreateApplicationOutput>(state)
{
    /// <inheritdoc/>
    protected override CreateApplicationOutput Handle(CreateApplicationInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ComputePlatform is "ECS")
            throw CodeDeployErrors.UnsupportedPlatform(request.ComputePlatform);
        ResourceTags.Check(request.Tags);
        var info = new ApplicationInfo
        {
            ApplicationId = Ids.Uuid(),
            ApplicationName = request.ApplicationName,
            ComputePlatform = request.ComputePlatform ?? "Server",
            CreateTime = call.Now,
            LinkedToGitHub = false,
        };
        return store.Applications.Add(call.Scope, request.ApplicationName, new Application(info, request.Tags ?? []))
            ? new CreateApplicationOutput(info.ApplicationId)
            : throw CodeDeployErrors.ApplicationAlreadyExists(request.ApplicationName);
    }
}
