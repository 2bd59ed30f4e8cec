using LocalAws.Http;

namespace LocalAws.Ssm;

/// <summary>A name, ARN, name:version or name:label.</summary>
public sealed record GetParameterRequest(string Name, bool? WithDecryption);

/// <summary>The parameter.</summary>
public sealed record GetParameterResult(Parameter Parameter);

internal sealed class GetParameter(ParameterReader reader) : AsyncOperation<GetParameterRequest, GetParameterResult>
{
    protected override async Task<GetParameterResult> HandleAsync(GetParameterRequest request, CallContext call) =>
        new(await reader.ReadAsync(call, request.Name, request.WithDecryption ?? false));
}
