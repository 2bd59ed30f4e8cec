using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>DuplicateTagKeys</c>, HTTP 400.</summary>
public partial class DuplicateTagKeysException : AmazonElasticLoadBalancingV2Exception
{
    public DuplicateTagKeysException(string message)
        : base(message) { }

    public DuplicateTagKeysException(string message, Exception innerException)
        : base(message, innerException) { }

    public DuplicateTagKeysException(Exception innerException)
        : base(innerException) { }

    public DuplicateTagKeysException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DuplicateTagKeysException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
