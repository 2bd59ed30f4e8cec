using System.Collections.Concurrent;
using System.Net;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace StandIns.Runtime;

/// <summary>A service's wire protocol: it marshals requests, and unmarshals responses and errors.</summary>
internal abstract class WireProtocol(ServiceFacts facts, Type clientType) : IMarshaller<IRequest, AmazonWebServiceRequest>
{
    private readonly ConcurrentDictionary<Type, InvokeOptions> options = new();
    private readonly Lazy<ErrorTypes> errors = new(() => new ErrorTypes(facts, clientType));

    protected ServiceFacts Facts { get; } = facts;

    public InvokeOptions OptionsFor<TResponse>() where TResponse : AmazonWebServiceResponse, new() =>
        options.GetOrAdd(typeof(TResponse), _ => new InvokeOptions { RequestMarshaller = this, ResponseUnmarshaller = Unmarshaller<TResponse>() });

    public abstract IRequest Marshall(AmazonWebServiceRequest input);

    protected abstract ResponseUnmarshaller Unmarshaller<TResponse>() where TResponse : AmazonWebServiceResponse, new();

    protected AmazonServiceException Exception(ErrorResponse error, Exception inner, HttpStatusCode status) => errors.Value.Create(error, inner, status);

    protected static string OperationOf(AmazonWebServiceRequest input) => input.GetType().Name[..^"Request".Length];
}
