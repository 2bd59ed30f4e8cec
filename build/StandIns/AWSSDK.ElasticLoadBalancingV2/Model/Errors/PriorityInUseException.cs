using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>PriorityInUse</c>, HTTP 400.</summary>
public partial class PriorityInUseException : AmazonElasticLoadBalancingV2Exception
{
    public PriorityInUseException(string message)
        : base(message) { }

    public PriorityInUseException(string message, Exception innerException)
        : base(message, innerException) { }

    public PriorityInUseException(Exception innerException)
        : base(innerException) { }

    public PriorityInUseException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public PriorityInUseException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
