using System.Net;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling answered <c>ResourceInUse</c>.</summary>
public partial class ResourceInUseFaultException : AmazonAutoScalingException
{
    /// <summary>The error as it was answered.</summary>
    public ResourceInUseFaultException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ResourceInUseFaultException(string message)
        : base(message)
    {
    }
}
