using System.Net;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation answered <c>InsufficientCapabilitiesException</c>.</summary>
public partial class InsufficientCapabilitiesException : AmazonCloudFormationException
{
    /// <summary>The error as it was answered.</summary>
    public InsufficientCapabilitiesException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InsufficientCapabilitiesException(string message)
        : base(message)
    {
    }
}
