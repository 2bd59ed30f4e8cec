using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>A name, ARN, name:version or name:label.</summary>
public sealed record GetParameterRequest(string Name, bool? WithDecryption);

/// <summary>The parameter.</summary>
public sealed record GetParameterResult(Parameter Parameter);

internal sealed class GetParameter(StateStore store, ParameterStore parameters) : Operation<GetParameterRequest, GetParameterResult>(store)
{
    protected override GetParameterResult Handle(GetParameterRequest request, CallContext call)
    {
        var (parameter, version, selector) = parameters.Select(call.Scope, request.Name);
        return new(parameters.Describe(call.Scope, parameter, version, selector, request.WithDecryption ?? false));
    }
}
