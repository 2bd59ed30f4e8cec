using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class DirectoryNameConflictsWithFileNameException : AmazonCodeCommitException
{
    public DirectoryNameConflictsWithFileNameException(string message)
        : base(message) { }

    public DirectoryNameConflictsWithFileNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public DirectoryNameConflictsWithFileNameException(Exception innerException)
        : base(innerException) { }

    public DirectoryNameConflictsWithFileNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public DirectoryNameConflictsWithFileNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
