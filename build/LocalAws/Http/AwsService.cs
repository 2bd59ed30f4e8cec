using LocalAws.Http.Model;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Http;

/// <summary>One service: its API model, the operations that it implements, and what they need.</summary>
public abstract class AwsService
{
    private readonly Lazy<ApiModel> api;
    private readonly Lazy<OperationTable> operations;

    /// <summary>Nothing is read until the service is called.</summary>
    protected AwsService()
    {
        api = new(() => ModelReader.Read(Model));
        operations = new(() =>
        {
            var table = new OperationTable();
            AddOperations(table);
            return table;
        });
    }

    /// <summary>File name of the API model, without its ending.</summary>
    public abstract string Model { get; }

    /// <summary>The service in a signature's scope; also how messages name it.</summary>
    public abstract string SigningName { get; }

    /// <summary>Before the dot of <c>X-Amz-Target</c>, for services that speak awsJson.</summary>
    public virtual string? TargetPrefix => null;

    /// <summary>Whether requests without <c>X-Amz-Target</c> are for this service too: those of another protocol that it speaks.</summary>
    public virtual bool SpeaksWithoutTarget => TargetPrefix is null;

    /// <summary>The API model.</summary>
    public ApiModel Api => api.Value;

    /// <summary>The operations that are implemented.</summary>
    public OperationTable Operations => operations.Value;

    /// <summary>Registers stores, runners and whatever else the operations take in their constructors.</summary>
    public virtual void AddServices(IServiceCollection services)
    {
    }

    /// <summary>Maps routes that are no API: git's, for instance. They authenticate themselves.</summary>
    public virtual void MapRoutes(IEndpointRouteBuilder routes)
    {
    }

    /// <summary>Whether the service itself holds requests to this part of its model: a few patterns in the models are for clients alone.</summary>
    public virtual bool Enforces(Violation violation) => true;

    /// <summary>The service's error for a request that violates its model.</summary>
    public virtual AwsException InvalidRequest(IReadOnlyList<Violation> violations) =>
        new(Api.Protocol is WireProtocol.Query ? "ValidationError" : "ValidationException", Violation.Describe(violations));

    /// <summary>Adds the service's operations.</summary>
    protected abstract void AddOperations(OperationTable table);
}
