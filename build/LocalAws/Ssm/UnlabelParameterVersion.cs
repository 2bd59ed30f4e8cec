using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Labels that a version shall lose.</summary>
public sealed record UnlabelParameterVersionRequest(string Name, long ParameterVersion, IReadOnlyList<string> Labels);

/// <summary>Labels that were removed, and those that the version did not have.</summary>
public sealed record UnlabelParameterVersionResult(IReadOnlyList<string> RemovedLabels, IReadOnlyList<string> InvalidLabels);

internal sealed class UnlabelParameterVersion(StateStore store, ParameterStore parameters)
    : Operation<UnlabelParameterVersionRequest, UnlabelParameterVersionResult>(store)
{
    protected override UnlabelParameterVersionResult Handle(UnlabelParameterVersionRequest request, CallContext call)
    {
        var parameter = parameters.Parameters.Get(call.Scope, request.Name, () => SsmErrors.ParameterNotFound(request.Name));
        var version =
            parameter.Versions.FirstOrDefault(each => each.Version == request.ParameterVersion)
            ?? throw SsmErrors.VersionNotFound(request.Name, request.ParameterVersion.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var removed = request.Labels.Intersect(version.Labels).ToList();
        parameters.Parameters.Put(
            call.Scope,
            request.Name,
            parameter with
            {
                Versions = [.. parameter.Versions.Select(each => each == version ? each with { Labels = [.. each.Labels.Except(removed)] } : each)],
            }
        );
        return new(removed, [.. request.Labels.Except(removed)]);
    }
}
