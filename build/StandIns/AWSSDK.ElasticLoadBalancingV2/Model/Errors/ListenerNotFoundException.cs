using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>ListenerNotFound</c>, HTTP 400.</summary>
public partial class ListenerNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public ListenerNotFoundException(string message)
        : base(message) { }

    public ListenerNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public ListenerNotFoundException(Exception innerException)
        : base(innerException) { }

    public ListenerNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ListenerNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
