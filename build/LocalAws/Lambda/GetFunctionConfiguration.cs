using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which function or version.</summary>
public sealed record GetFunctionConfigurationRequest(string FunctionName, string? Qualifier);

/// <summary>Reads the configuration of a function or version.</summary>
internal sealed class GetFunctionConfiguration(StateStore store, LambdaStore functions) : Operation<GetFunctionConfigurationRequest, FunctionConfiguration>(store)
{
    protected override FunctionConfiguration Handle(GetFunctionConfigurationRequest request, CallContext call)
    {
        var reference = FunctionReference.Parse(request.FunctionName, request.Qualifier, call.Scope);
        return Qualified.Of(functions.Version(call.Scope, reference), reference, call.Scope);
    }
}
