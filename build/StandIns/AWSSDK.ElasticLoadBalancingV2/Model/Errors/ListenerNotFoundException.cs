using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing answered <c>ListenerNotFound</c>.</summary>
public partial class ListenerNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    /// <summary>The error as it was answered.</summary>
    public ListenerNotFoundException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ListenerNotFoundException(string message)
        : base(message)
    {
    }
}
