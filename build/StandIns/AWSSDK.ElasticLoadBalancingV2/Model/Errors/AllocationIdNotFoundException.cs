using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>AllocationIdNotFound</c>, HTTP 400.</summary>
public partial class AllocationIdNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public AllocationIdNotFoundException(string message)
        : base(message) { }

    public AllocationIdNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public AllocationIdNotFoundException(Exception innerException)
        : base(innerException) { }

    public AllocationIdNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AllocationIdNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
