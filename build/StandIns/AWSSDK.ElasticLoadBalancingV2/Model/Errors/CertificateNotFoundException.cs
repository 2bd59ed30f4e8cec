using System.Net;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Error code <c>CertificateNotFound</c>, HTTP 400.</summary>
public partial class CertificateNotFoundException : AmazonElasticLoadBalancingV2Exception
{
    public CertificateNotFoundException(string message)
        : base(message) { }

    public CertificateNotFoundException(string message, Exception innerException)
        : base(message, innerException) { }

    public CertificateNotFoundException(Exception innerException)
        : base(innerException) { }

    public CertificateNotFoundException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public CertificateNotFoundException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
