using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Up to ten names.</summary>
public sealed record GetParametersRequest(IReadOnlyList<string> Names, bool? WithDecryption);

/// <summary>The parameters that are there, and the names of those that are not.</summary>
public sealed record GetParametersResult(IReadOnlyList<Parameter> Parameters, IReadOnlyList<string> InvalidParameters);

internal sealed class GetParameters(ParameterReader reader) : AsyncOperation<GetParametersRequest, GetParametersResult>
{
    protected override async Task<GetParametersResult> HandleAsync(GetParametersRequest request, CallContext call)
    {
        List<Parameter> found = [];
        List<string> invalid = [];
        foreach (var name in request.Names.Distinct())
        {
            try
            {
                found.Add(await reader.ReadAsync(call, name, request.WithDecryption ?? false));
            }
            catch (AwsException error) when (error.Code is "ParameterNotFound" or "ParameterVersionNotFound")
            {
                invalid.Add(name);
            }
        }
        return new(found, invalid);
    }
}
